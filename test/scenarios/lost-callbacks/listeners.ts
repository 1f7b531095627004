/** Asynchronous listeners of what Node emits itself: it drops what they answer. */
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';

declare function save(name: string): Promise<void>;
declare const library: { on(event: string, listener: () => void): void };

export function listenBad(lines: Readable | undefined): void {
  const child = spawn('ls');
  child.on('close', async (code) => { // ~strict no-floating-future: `on` ignores the promise
    console.log(code);
    await save('closed');
  });
  lines?.once('end', async () => save('end')); // ~strict no-floating-future: `once` ignores the promise
  process.on('message', async () => { // ~strict no-floating-future: `on` ignores the promise
    await save('message');
  });
}

export function listenOk(lines: Readable, mark: (name: string) => void): void {
  const child = spawn('ls');
  child.on('close', async (code) => {
    mark('closed');
    try {
      await save(String(code));
    } catch (error) {
      console.error(error);
    }
  });
  lines.once('end', async () => {
    await save('end').catch(console.error);
  });
  process.on('SIGTERM', async () => {
    await save('all');
    process.exit(0);
  });
  // Whose emitter it is, and what it does with what it is answered, we do not know.
  new EventEmitter().on('saved', async () => save('again'));
  library.on('saved', async () => save('again'));
}
