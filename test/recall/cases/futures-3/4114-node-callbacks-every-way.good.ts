import { readFile } from 'node:fs';

export type Callback<T> = (err: Error | null, value?: T) => void;

export class Templates {
  readonly #cache = new Map<string, string>();
  readonly #waiting = new Map<string, Callback<string>[]>();

  get(name: string, cb: Callback<string>): void {
    const hit = this.#cache.get(name);
    if (hit !== undefined) {
      process.nextTick(cb, null, hit);
      return;
    }
    if (name.startsWith('inline:')) {
      setImmediate(cb.bind(null, null, name.slice(7)));
      return;
    }
    const others = this.#waiting.get(name);
    if (others !== undefined) {
      others.push(cb);
      return;
    }
    this.#waiting.set(name, [cb]);
    readFile(name, 'utf8', (err, text) => this.#settle(name, err, text));
  }

  #settle(name: string, err: Error | null, text: string): void {
    const waiting = this.#waiting.get(name) ?? [];
    this.#waiting.delete(name);
    if (err === null) this.#cache.set(name, text);
    for (const cb of waiting) err === null ? cb(null, text) : cb(err);
  }

  render(name: string, vars: Record<string, string>, cb: Callback<string> = () => undefined): void {
    this.get(name, (err, text = '') => {
      if (err) return cb(err);
      let html: string;
      try {
        html = text.replace(/\{(\w+)\}/g, (_, key: string) => vars[key] ?? missing(key));
      } catch (e) {
        return void cb(e as Error);
      }
      cb(null, html);
    });
  }
}

function missing(key: string): never {
  throw new Error(`no value for ${key}`);
}
