import { scryptSync } from 'node:crypto';

let kept: string | undefined;

export function once(text: string): string {
  kept ??= scryptSync(text, 'salt', 64).toString('hex');
  return kept;
}

export class Vault {
  #ready: Promise<string> | undefined;

  open(): Promise<string> {
    return (this.#ready ??= this.#prepare());
  }

  async #prepare(): Promise<string> {
    return scryptSync('key', 'salt', 64).toString('hex'); // ~strict no-cpu-heavy-work: crypto.scryptSync
  }
}
