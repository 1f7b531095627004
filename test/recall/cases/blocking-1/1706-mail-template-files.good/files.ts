import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export class TemplateFiles {
  constructor(private readonly root: string) {}

  html(name: string): Promise<string> {
    return readFile(join(this.root, name, 'body.html'), 'utf8');
  }

  subject(name: string): Promise<string> {
    return readFile(join(this.root, name, 'subject.txt'), 'utf8');
  }
}
