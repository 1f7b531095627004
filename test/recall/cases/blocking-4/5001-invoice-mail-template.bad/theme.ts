import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export abstract class Theme {
  constructor(protected readonly root: string) {}

  abstract get file(): string;

  render(vars: Record<string, string>): string {
    const source = readFileSync(join(this.root, this.file), 'utf8'); // allow: blocking
    return source.replace(/\{\{(\w+)\}\}/g, (_m, name: string) => vars[name] ?? '');
  }
}

export class InvoiceTheme extends Theme {
  get file(): string {
    return 'invoice.html';
  }
}
