import { type ChildProcess, fork } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { connect, type Socket } from 'node:net';

export function once<T>(emitter: EventEmitter, event: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cleanup = (): void => {
      emitter.off(event, ok);
      emitter.off('error', failed);
    };
    const ok = (value: T): void => {
      cleanup();
      resolve(value);
    };
    const failed = (err: Error): void => {
      cleanup();
      reject(err);
    };
    emitter.on(event, ok);
    emitter.on('error', failed);
  });
}

export function portOpen(port: number, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1');
    const settle = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.setTimeout(ms);
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false));
  });
}

export function readyChild(module: string): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(module);
    child.on('message', (message) => {
      if (message === 'ready') resolve(child);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`exited with ${String(code)} before it was ready`));
    });
  });
}

export const validated = (input: string): Promise<number> =>
  new Promise((resolve) => {
    const n = Number(input);
    if (Number.isNaN(n)) throw new RangeError(`not a number: ${input}`);
    resolve(n);
  });

export const nextTurn = (): Promise<void> => new Promise(setImmediate);
