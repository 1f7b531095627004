import { spawn } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { readFile, type WriteStream } from 'node:fs';
import { answer, answerIfAny, enlist, log, pass, retry } from './helpers.js';

declare function fetchText(): Promise<string>;
declare function compute(): string;

export async function waitForNothingBad(): Promise<void> {
  await new Promise(() => {}); // ~ no-unsettled-promise: never settles
}

export function answersInsteadBad(): Promise<string> {
  return new Promise<string>(() => compute()); // ~ no-unsettled-promise: never settles
}

export function branchBad(ok: boolean): Promise<void> {
  return new Promise<void>((resolve) => { // ~strict no-unsettled-promise: when `ok` does not hold (line 19)
    if (ok) resolve();
  });
}

export function earlyReturnBad(name: string): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `name === ''` holds
    if (name === '') return;
    resolve(name);
  });
}

export function swallowsBad(): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `compute()` throws
    try {
      resolve(compute());
    } catch (error) {
      console.error(error);
    }
  });
}

export function onlySuccessBad(path: string): Promise<Buffer> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `error === null` does not hold
    readFile(path, (error, data) => {
      if (error === null) resolve(data);
    });
  });
}

export function onlyFailureBad(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `data.length > 0` holds (line 52)
    readFile(path, (error, data) => {
      if (error) return reject(error);
      if (data.length > 0) console.log(data.length);
      else resolve(data);
      return undefined;
    });
  });
}

export function throwsLaterBad(path: string): Promise<Buffer> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: may never settle
    readFile(path, (error, data) => {
      if (error) throw error;
      resolve(data);
    });
  });
}

export async function onlyFailsBad(ms: number): Promise<void> {
  await new Promise((_, reject) => { // ~ no-unsettled-promise: can only fail
    setTimeout(() => {
      reject(new Error('late'));
    }, ms);
  });
}

export async function nobodyRunsBad(): Promise<never> {
  return await Promise.race([]); // ~ no-unsettled-promise: Promise.race
}

export function helperForgetsBad(value: string | undefined): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: by `answerIfAny(value, resolve)`
    answerIfAny(value, resolve);
  });
}

interface Child {
  once(event: 'exit', listener: (code: number | null) => void): void;
  once(event: 'error', listener: (error: Error) => void): void;
}

export function helperOfHelperForgetsBad(value: string | undefined): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise
    pass(value, resolve);
  });
}

export function helperDropsBad(): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise
    log('x', resolve);
  });
}

export async function deferredBad(ready: boolean): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>(); // ~strict no-unsettled-promise: when `ready` does not hold
  if (ready) resolve('now');
  return await promise;
}

export function answeredOnSomeBad(child: Child): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>(); // ~strict no-unsettled-promise: when `code === null` holds
  child.once('error', reject);
  child.once('exit', (code) => {
    if (code === 0) resolve('done');
    else if (code === null) console.warn('killed');
    else reject(new Error(`code ${String(code)}`));
  });
  return promise;
}

export function answeredOnAllOk(child: Child): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once('error', reject);
  child.once('exit', (code) => {
    if (code === 0) resolve('done');
    else reject(new Error(`code ${String(code)}`));
  });
  return promise;
}

export async function failingOnlyBad(emitter: { once(event: string, f: (e: Error) => void): void }): Promise<void> {
  const { promise: failed, reject } = Promise.withResolvers<void>(); // ~ no-unsettled-promise: awaited and can only fail
  emitter.once('error', reject);
  await failed;
}

export async function failingOnPurposeOk(emitter: { once(event: string, f: (e: Error) => void): void }): Promise<void> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  emitter.once('error', reject);
  await failed;
}

export async function failingInRaceOk(work: Promise<void>, emitter: { once(event: string, f: (e: Error) => void): void }): Promise<void> {
  const { promise: failed, reject } = Promise.withResolvers<void>();
  emitter.once('error', reject);
  await Promise.race([work, failed]);
}

export async function keptForNobodyBad(): Promise<void> {
  let release: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => { // ~ no-unsettled-promise: never settles
    release = resolve;
  });
  await gate;
}

export async function asyncExecutorBad(ok: boolean): Promise<string> {
  return await new Promise<string>(async (resolve) => { // ~strict no-unsettled-promise: when `ok` does not hold (line 159)
    const text = await fetchText();
    if (!ok) throw new Error(text);
    resolve(text);
  });
}

export function rejectionUnseenBad(): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when what it waits for fails
    void fetchText().then((text) => {
      resolve(text);
    });
  });
}

export function endOnlyBad(stream: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: listens for the end
    stream.on('end', () => {
      resolve();
    });
  });
}

export function helpersOk(value: string | undefined): Promise<string>[] {
  return [
    new Promise((resolve) => {
      enlist('a', resolve);
    }),
    new Promise((resolve, reject) => {
      answer(value, resolve, reject);
    }),
    new Promise((resolve, reject) => {
      retry(3, () => value !== undefined, resolve, reject);
    }),
  ];
}

export function flagOk(ok: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    if (ok) {
      isDone = true;
      resolve();
    }
    if (!isDone) reject(new Error('not ok'));
  });
}

export function exhaustiveOk(kind: 'a' | 'b'): Promise<number> {
  return new Promise((resolve) => {
    switch (kind) {
      case 'a':
        resolve(1);
        break;
      case 'b':
        resolve(2);
        break;
    }
  });
}

export function exhaustiveWithDefaultOk(kind: 'a' | 'b'): Promise<number> {
  return new Promise((resolve) => {
    switch (kind) {
      case 'a':
        resolve(1);
        break;
      case 'b':
        resolve(2);
        break;
      default:
        console.error(kind);
    }
  });
}

export function someDefaultBad(kind: 'a' | 'b' | 'c'): Promise<number> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: may never settle
    switch (kind) {
      case 'a':
        resolve(1);
        break;
      case 'b':
        resolve(2);
        break;
      default:
        console.error(kind);
    }
  });
}

export function throwsAtOnceOk(name: string): Promise<string> {
  return new Promise((resolve) => {
    if (name === '') throw new Error('no name');
    resolve(name);
  });
}

export function finallyOk(): Promise<void> {
  return new Promise((resolve) => {
    try {
      compute();
    } catch (error) {
      console.error(error);
    } finally {
      resolve();
    }
  });
}

export function listenersOk(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text);
    });
    stream.on('end', () => {
      resolve(text);
    });
    stream.on('error', reject);
  });
}

export async function raceOk(signal: AbortSignal): Promise<string> {
  return await Promise.race([
    fetchText(),
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
    }),
  ]);
}

export function deferredOk(): { readonly promise: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, open: resolve };
}

export async function gateOk(run: (done: () => void) => void): Promise<void> {
  let release!: () => void;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  run(() => {
    release();
  });
  await gate;
}

export function pollingOk(isReady: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (isReady()) resolve();
      else setTimeout(check, 10);
    };
    check();
  });
}

export function chainOk(): Promise<string> {
  return new Promise((resolve, reject) => {
    fetchText()
      .then((text) => {
        if (text === '') throw new Error('empty');
        resolve(text);
      })
      .catch((error: unknown) => {
        reject(error as Error);
      });
  });
}

/** @neverSettles */
export const meant = new Promise<void>(() => {});

export function forever(): Promise<never> {
  return new Promise(() => {
    setInterval(() => undefined, 1000);
  });
}

/** A stream has a property `pending`, and is no poll all the same. */
export function closeOk(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.end(resolve);
  });
}

/** Whoever has set the flag has settled it. */
export function settledOnceOk(path: string): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    let isDone = false;
    const timer = setTimeout(() => {
      isDone = true;
      resolve(undefined);
    }, 100);
    readFile(path, (_error, data) => {
      if (isDone) return;
      clearTimeout(timer);
      resolve(data);
    });
  });
}

export function exitCodeBad(command: string): Promise<void> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `code === 0` does not hold
    const child = spawn(command);
    child.on('error', reject);
    child.on('close', (code: number) => {
      if (code === 0) resolve();
    });
  });
}

export function exitCodeOk(command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command);
    child.on('error', reject);
    child.on('close', (code: number) => {
      if (code === 0) resolve();
      else reject(new Error(`exit code ${String(code)}`));
    });
  });
}

export function statusBad(url: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `request.status === 200` does not hold
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.onload = () => {
      if (request.status === 200) resolve(request.responseText);
    };
    request.onerror = reject;
    request.send();
  });
}

export function loadOnlyBad(file: Blob): Promise<unknown> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when what it waits for fails
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result);
    };
    reader.readAsText(file);
  });
}

export function messagesOk(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<string>) => {
      if (event.data !== '') resolve(event.data);
    };
    worker.onerror = reject;
  });
}

export function exitOnlyBad(): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: end of a stream or process
    const child = spawn('make');
    child.on('exit', () => {
      resolve();
    });
  });
}

/** An error that nobody listens for is thrown, and no end follows it. */
export function closeOnlyBad(): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise
    const child = spawn('make');
    child.stdout.on('error', console.error);
    child.on('close', () => {
      resolve();
    });
  });
}

export function closeAndLoggedErrorOk(): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('make');
    child.on('error', console.error).on('close', () => {
      resolve();
    });
  });
}

export function exitOrErrorOk(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('make');
    child.on('error', reject);
    child.on('exit', () => {
      resolve();
    });
  });
}

export function exitOfWorkerOk(worker: EventEmitter): Promise<void> {
  return new Promise((resolve) => {
    worker.on('exit', () => {
      resolve();
    });
  });
}

export function printedBad(): Promise<void> {
  return new Promise((resolve) => { // ~ no-unsettled-promise: never settles
    console.debug('waiting', resolve);
  });
}

export function lastStateBad(url: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `request.status >= 500` does not hold
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.DONE) return;
      if (request.status === 200) resolve(request.responseText);
      else if (request.status >= 500) reject(new Error('failed'));
    };
    request.send();
  });
}

export function lastStateOk(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.onreadystatechange = () => {
      if (request.readyState === 4) {
        if (request.status === 200) resolve(request.responseText);
        else reject(new Error('failed'));
      }
    };
    request.send();
  });
}

export function lastStateOrErrorBad(url: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `request.status === 200` does not hold
    const request = new XMLHttpRequest();
    request.onerror = reject;
    request.onreadystatechange = () => {
      if (request.readyState === request.DONE && request.status === 200) resolve(request.responseText);
    };
    request.open('GET', url);
    request.send();
  });
}

/** `return` where `resolve` is meant. */
export function returnedBad(isBroken: boolean, value: { get(): object }): Promise<object> {
  return new Promise((_resolve, reject) => { // ~strict no-unsettled-promise: can only fail
    if (isBroken) reject(new Error('broken'));
    return value.get();
  });
}

export function timeoutOk(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    return setTimeout(() => {
      reject(new Error('late'));
    }, ms);
  });
}
