import type { EventEmitter } from 'node:events';

export async function* events<T>(emitter: EventEmitter, name: string, signal: AbortSignal): AsyncGenerator<T> {
  const buffer: T[] = [];
  const keep = (event: T): void => {
    buffer.push(event);
  };
  emitter.on(name, keep);
  try {
    while (!signal.aborted) { // expect: starvation
      const event = buffer.shift();
      if (event === undefined) await undefined; // allow: starvation
      else yield event;
    }
  } finally {
    emitter.off(name, keep);
  }
}
