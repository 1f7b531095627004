/** What callbacks are given, by convention; what an emitter's `event` registers. */
import type { ChildProcess } from 'node:child_process';

declare function look(name: string, found: (error: Error | null, value?: string) => void): void;
declare function log(error: unknown): void;

interface Event<T> {
  (listener: (event: T) => void): { dispose(): void };
}

/** Whether neither can be, only the caller knows. */
export function elseIfValueBad(name: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `value` does not hold
    look(name, (error, value) => {
      if (error) reject(error);
      else if (value) resolve(value);
    });
  });
}

export function valueAfterErrorBad(name: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `value` does not hold
    look(name, (error, value) => {
      if (error) return reject(error);
      if (value) resolve(value);
    });
  });
}

/** The error is forgotten, whatever the value is. */
export function loggedErrorBad(name: string): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `value` does not hold
    look(name, (error, value) => {
      if (error) log(error);
      if (value) resolve(value);
    });
  });
}

export function codeOrSignalBad(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `code` does not hold
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else if (signal) reject(new Error(signal));
      else if (code) reject(new Error(String(code)));
    });
  });
}

/** An `event` is told of again and again. */
export function reachedOk(states: { readonly event: Event<number> }, least: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = states.event((state) => {
      if (state >= least) {
        listening.dispose();
        resolve();
      }
    });
  });
}

/** A delay without an end is meant, most likely. */
export const delayBad = (ms: number): Promise<void> =>
  isFinite(ms) ? new Promise((resolve) => setTimeout(resolve, ms)) : new Promise(() => undefined); // ~strict no-unsettled-promise: never settles

declare const __IOS__: boolean;
declare const __ANDROID__: boolean;

/** Built for one of the two. */
export function digestBad(data: string): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `__ANDROID__` does not hold
    if (__IOS__) look(data, (error, value) => { error ? reject(error) : resolve(value ?? ''); });
    if (__ANDROID__) resolve(data);
  });
}

export function cancelledOk(signal?: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    // Never resolve.
    if (!signal) return;
    signal.addEventListener('abort', reject);
  });
}

export function cancelledBad(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `signal` does not hold
    if (!signal) return;
    signal.addEventListener('abort', () => { resolve(); });
  });
}

/** A frame that has loaded has a window. */
export function printedBad(frame: HTMLIFrameElement): Promise<boolean> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `frame.contentWindow` does not hold
    frame.onload = () => {
      if (!frame.contentWindow) return;
      frame.contentWindow.onafterprint = () => { resolve(true); };
      frame.contentWindow.print();
    };
  });
}

/** The lock is held for as long as the page lives. */
export function lockedBad(locks: LockManager, name: string): Promise<void> {
  return new Promise((locked) => {
    void locks.request(name, () => new Promise((_) => { locked(); })); // ~strict no-unsettled-promise: never settles
  });
}

/** What is done after a failure may fail, too. */
export function healthyBad(ask: () => Promise<void>, forget: () => Promise<void>, done: () => void): Promise<boolean> {
  return new Promise(async (resolve) => { // ~strict no-unsettled-promise: throws
    try {
      await ask();
      resolve(true);
    } catch {
      log('gone');
      await forget();
      resolve(false);
    } finally {
      done();
    }
  });
}

/** What was made is there. */
export function namedOk(kind: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let error: Error | undefined;
    if (kind === 'a') resolve(kind);
    else error = new Error('unknown');
    if (error) reject(error);
  });
}

interface Source {
  once(event: string, listener: (value: any) => void): void;
}

/** One listener beside the one for failures: what it does not answer, nobody does. */
export function onceBad(source: Source): Promise<string> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `reply.isDone` does not hold
    source.once('error', reject);
    source.once('message', (reply) => {
      if (reply.isDone) resolve(reply.text);
    });
  });
}

export function onceOk(source: Source): Promise<string> {
  return new Promise((resolve, reject) => {
    source.once('error', reject);
    source.once('message', (reply) => {
      if (reply.isDone) resolve(reply.text);
    });
    source.once('stopped', () => {
      reject(new Error('stopped'));
    });
  });
}

type Answer = { readonly kind: 'rows'; readonly count: number } | { readonly kind: 'wrong' } | { readonly kind: 'later' };

/** What fails is another than what answers. */
export function onceElsewhereBad(worker: Source, port: Source): Promise<number> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: is none of the cases up to `'wrong'`
    worker.once('error', reject);
    port.once('message', (answer: Answer) => {
      switch (answer.kind) {
        case 'rows':
          resolve(answer.count);
          break;
        case 'wrong':
          reject(new Error('wrong'));
          break;
        case 'later':
          log('later');
          break;
      }
    });
  });
}

export function onceElsewhereOk(worker: Source, port: Source): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    port.once('message', (answer: Answer) => {
      switch (answer.kind) {
        case 'rows':
          resolve(answer.count);
          break;
        case 'wrong':
        case 'later':
          reject(new Error(answer.kind));
          break;
      }
    });
  });
}

let isTaken = false;
const waiting: (() => void)[] = [];

/** The flag says who is first, and the first is never let in. */
export function takeBad(): Promise<void> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `isTaken` does not hold
    if (isTaken) waiting.push(resolve);
    else isTaken = true;
  });
}

export function takeOk(): Promise<void> {
  return new Promise((resolve) => {
    if (isTaken) waiting.push(resolve);
    else {
      isTaken = true;
      resolve();
    }
  });
}

export function leave(): void {
  const next = waiting.shift();
  if (next === undefined) isTaken = false;
  else next();
}

/** What it is handed to comes more than once, which a number that is counted on the way says nothing of. */
export function numberedOk(send: (id: number, tell: (status: number) => void) => void, id?: number): Promise<number> {
  let next = id;
  return new Promise((resolve, reject) => {
    next = next || Date.now();
    send(next, (status) => {
      if (status >= 300) reject(new Error('failed'));
      else if (status < 200) log('goes on');
      else resolve(status);
    });
  });
}
