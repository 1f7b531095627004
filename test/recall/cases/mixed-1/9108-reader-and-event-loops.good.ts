import { type EventEmitter, on } from 'node:events';
import type { ReadableStream } from 'node:stream/web';

export async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
    if (rest !== '') yield rest;
  } finally {
    reader.releaseLock();
  }
}

export async function follow(bus: EventEmitter, signal: AbortSignal, handle: (topic: string) => Promise<void>): Promise<void> {
  for await (const [topic] of on(bus, 'topic', { signal }) as AsyncIterable<[string]>) {
    await handle(topic);
  }
}
