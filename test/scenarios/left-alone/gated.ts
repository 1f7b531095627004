/** What follows on promises that another file makes, and helpers that answer what they are given answers. */
import { connected, opened, warmedUp, type Panel } from './gates.js';

declare function show(text: string): void;
declare function report(name: string, run: () => unknown): void;

export function gatesOk(panel: Panel): void {
  opened.then(() => { show('open'); }); // ~strict no-floating-future: Nobody awaits the promise
  warmedUp.then(() => { show('warm'); }); // ~strict no-floating-future: Nobody awaits the promise
  panel.closed.then(() => { show('closed'); }); // ~strict no-floating-future: Nobody awaits the promise
}

export function gatesBad(panel: Panel): void {
  connected.then(() => { show('connected'); }); // ~ no-floating-future: Nobody awaits the promise
  panel.loaded.then(() => { show('loaded'); }); // ~ no-floating-future: Nobody awaits the promise
}

function traced<T>(name: string, run: () => T | Promise<T>): T | Promise<T> {
  report(name, run);
  return run();
}

export function tracedOk(names: readonly string[]): void {
  traced('check', () => { // ~strict no-floating-future: Nobody awaits the promise
    for (const name of names) if (name === '') throw new Error('a name is missing');
  });
}

export function tracedBad(send: (name: string) => Promise<void>): void {
  traced('send', async () => { // ~ no-floating-future: Nobody awaits the promise
    await send('a');
  });
}
