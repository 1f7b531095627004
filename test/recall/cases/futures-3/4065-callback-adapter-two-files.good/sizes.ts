import { type Stats, stat } from 'node:fs';
import { nodeback } from './adapter.js';

export class Sizes {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  of(name: string): Promise<number> {
    return new Promise<Stats>((resolve, reject) => {
      stat(`${this.#root}/${name}`, nodeback(resolve, reject));
    }).then((s) => s.size);
  }
}
