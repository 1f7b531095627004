import { Readable } from 'node:stream';

type Line = { n: number; text: string };

async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<Line, number> {
  let n = 0;
  for await (const text of lines) yield { n: ++n, text };
  return n;
}

async function* both(a: AsyncIterable<string>, b: AsyncIterable<string>): AsyncGenerator<Line, void> {
  const left = yield* numbered(a);
  const right = yield* numbered(b);
  yield { n: left + right, text: 'total' };
}

export class Merge {
  readonly #lines: AsyncGenerator<Line, void>;

  constructor(a: AsyncIterable<string>, b: AsyncIterable<string>) {
    this.#lines = both(a, b);
  }

  stream(): Readable {
    return Readable.from(this.#lines);
  }

  async head(): Promise<Line | undefined> {
    const { value, done } = await this.#lines.next();
    await this.#lines.return();
    return done ? undefined : value;
  }

  static tail(source: AsyncIterable<string>, keep = 3): Promise<Line[]> {
    const it = numbered(source);
    const step = async (kept: Line[]): Promise<Line[]> => {
      const r = await it.next();
      return r.done ? kept : step([...kept.slice(1 - keep), r.value]);
    };
    return step([]);
  }
}
