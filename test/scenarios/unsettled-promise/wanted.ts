/** Promises that can only fail, by what their callers want of them. */
import { createServer, type Server } from 'node:http';

declare function work(): Promise<number>;

function listening(port: number): Promise<Server> {
  return new Promise((_resolve, reject) => { // ~strict no-unsettled-promise: can only fail
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => {
      console.log(`port ${String(port)} is open`);
    });
  });
}

export async function closeLater(port: number): Promise<void> {
  const server = await listening(port);
  server.close();
}

const guess = (word: string): Promise<number> =>
  new Promise((_, reject) => { // ~strict no-unsettled-promise: can only fail
    if (word === '') reject(new Error('empty'));
  });

export function count(word: string): Promise<void> {
  return guess(word).then((length) => {
    console.log(length);
  });
}

/** Whoever takes nothing waits for the failure. */
function serveOk(port: number): Promise<void> {
  return new Promise((_resolve, reject) => {
    createServer().once('error', reject).listen(port);
  });
}

export async function main(): Promise<void> {
  await serveOk(80);
}

function lateOk(ms: number): Promise<number> {
  return new Promise((_resolve, reject) => {
    setTimeout(reject, ms, new Error('late'));
  });
}

export async function racedOk(): Promise<number> {
  const first = await Promise.race([work(), lateOk(10)]);
  return first + (await lateOk(10));
}

function failureOk(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', reject);
  });
}

export async function aborted(signal: AbortSignal): Promise<never> {
  return await failureOk(signal);
}

export function uncalledOk(ms: number): Promise<string> {
  return new Promise((_resolve, reject) => {
    setTimeout(reject, ms);
  });
}
