import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export abstract class Theme {
  constructor(protected readonly root: string) {}

  abstract get file(): string;

  async render(vars: Record<string, string>): Promise<string> {
    const source = await readFile(join(this.root, this.file), 'utf8');
    return source.replace(/\{\{(\w+)\}\}/g, (_m, name: string) => vars[name] ?? '');
  }
}

export class InvoiceTheme extends Theme {
  get file(): string {
    return 'invoice.html';
  }
}
