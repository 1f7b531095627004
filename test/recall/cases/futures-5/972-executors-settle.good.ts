import type { ChildProcess } from 'node:child_process';
import type { EventEmitter } from 'node:events';

export function exited(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const handlers = { error: reject, exit: (code: number | null) => resolve(code ?? -1) };
    for (const [event, handler] of Object.entries(handlers)) child.once(event, handler);
  });
}

export function ready(emitter: EventEmitter, isReady: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    if (emitter.listenerCount('ready') > 100) throw new Error('too many waiters');
    if (isReady()) {
      resolve();
      return;
    }
    emitter.once('ready', resolve.bind(null, undefined));
    emitter.once('error', reject);
  });
}

export function until(check: () => boolean, everyMs: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (check()) resolve();
      else setTimeout(look, everyMs);
    };
    look();
  });
}

export function either(primary: () => Promise<string>, fallback: () => Promise<string>): Promise<string> {
  return new Promise((resolve) => {
    resolve(primary().catch(() => fallback()));
  });
}

export async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  stream.on('data', (chunk: Buffer | string) => {
    text += chunk.toString();
    const at = text.indexOf('\n');
    if (at >= 0) resolve(text.slice(0, at));
  });
  stream.once('end', () => {
    resolve(text);
  });
  stream.once('error', reject);
  return promise;
}
