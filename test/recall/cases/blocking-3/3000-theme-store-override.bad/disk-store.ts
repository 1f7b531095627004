import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SnippetStore } from './store.js';

export class DiskSnippetStore extends SnippetStore {
  constructor(private readonly root: string) {
    super();
  }

  protected override load(name: string): string {
    return readFileSync(join(this.root, `${name}.svg`), 'utf8'); // allow: blocking
  }
}
