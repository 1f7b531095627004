import { readFile } from 'node:fs/promises';

export class Locales {
  static readonly #names = new Map<string, string>();

  static {
    Locales.#load(new URL('./locales.properties', import.meta.url)); // expect: floating
  }

  static async #load(file: URL): Promise<void> {
    for (const line of (await readFile(file, 'utf8')).split('\n')) {
      const [code = '', name = ''] = line.split('=');
      this.#names.set(code, name);
    }
  }

  static nameOf(code: string): string | undefined {
    return this.#names.get(code);
  }
}
