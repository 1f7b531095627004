import { fromAsyncThrowable, fromThrowable } from 'neverthrow';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { clean, coerce, valid } from 'semver';

/** Functions that nobody else would list: the settings of this scenario do. */
export async function configuredBad(version: string): Promise<unknown> {
  return coerce(version); // ~ no-blocking-call: `semver.coerce` holds the thread until the network answers, and it runs in an async function: every other task waits. Use a cache.
}

export async function configuredAlternativeBad(version: string): Promise<unknown> {
  return valid(version); // ~ no-blocking-call: Use `semver/async.valid`.
}

/** A tier is `io` when nobody says more. */
export async function configuredTierBad(version: string): Promise<unknown> {
  return clean(version); // ~ no-blocking-call: while it reads or writes
}

/** An entry point: its function runs on the event loop. */
export const entry = fromThrowable((path: string) => {
  rmSync(path); // ~ no-blocking-call: in a callback on the event loop
});

/** An offloader: its function runs somewhere else. */
export const offloaded = fromAsyncThrowable(async (path: string) => readFileSync(path, 'utf8'));

export async function ordinaryBad(): Promise<void> {
  writeFileSync('x', ''); // ~ no-blocking-call: fs.writeFileSync
}
