import { EventEmitter, on } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

async function* numbers(from: number, to: number): AsyncGenerator<number> {
  for (let n = from; n < to; n++) yield n;
}

export async function* joined(...ranges: [number, number][]): AsyncGenerator<string> {
  for (const [from, to] of ranges) {
    for await (const n of numbers(from, to)) yield `${String(n)}\n`;
    yield* separator();
  }
}

async function* separator(): AsyncGenerator<string> {
  yield '--\n';
}

export class Cursor {
  private readonly source = numbers(0, 1000);

  async next(): Promise<number | undefined> {
    const step = await this.source.next();
    return step.done === true ? undefined : step.value;
  }

  async close(): Promise<void> {
    await this.source.return(undefined);
  }
}

export const write = (sink: NodeJS.WritableStream): Promise<void> => pipeline(Readable.from(joined([0, 3], [7, 9])), sink);

export async function firstThree(emitter: EventEmitter, signal: AbortSignal): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const [value] of on(emitter, 'value', { signal })) {
    seen.push(value);
    if (seen.length === 3) break;
  }
  return seen;
}
