import { once, type EventEmitter } from 'node:events';

export async function* events<T>(emitter: EventEmitter, name: string, signal: AbortSignal): AsyncGenerator<T> {
  const buffer: T[] = [];
  const keep = (event: T): void => {
    buffer.push(event);
  };
  emitter.on(name, keep);
  try {
    while (!signal.aborted) {
      const event = buffer.shift();
      if (event === undefined) await once(emitter, name, { signal });
      else yield event;
    }
  } finally {
    emitter.off(name, keep);
  }
}
