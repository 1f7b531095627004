import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countdown } from './left.js';
import { right } from './right.js';

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [entry.name],
  );
}

export async function recursionBad(): Promise<readonly string[]> {
  return walk('.'); // ~ no-blocking-call: through walk → fs.readdirSync
}

export async function mutualRecursionBad(): Promise<readonly string[]> {
  return right('.', 3); // ~ no-blocking-call: through right → left (test/scenarios/blocking-recursion/right.ts:4) → fs.readdirSync
}

export async function harmlessRecursionOk(): Promise<number> {
  return countdown(9);
}

/** What an asynchronous callee blocks is reported once, there. */
async function inner(): Promise<void> {
  writeFileSync('x', ''); // ~ no-blocking-call: fs.writeFileSync
}

export async function asynchronousCalleeOk(): Promise<void> {
  await inner();
}

export async function asynchronousRecursionBad(depth: number): Promise<void> {
  if (depth === 0) return;
  writeFileSync(`x${String(depth)}`, ''); // ~ no-blocking-call: fs.writeFileSync
  await asynchronousRecursionBad(depth - 1);
}

/** A long path is elided in the middle. */
const a = (): void => b();
const b = (): void => c();
const c = (): void => d();
const d = (): void => e();
const e = (): void => {
  writeFileSync('z', '');
};

export async function longPathBad(): Promise<void> {
  a(); // ~ no-blocking-call: through a → b (test/scenarios/blocking-recursion/main.ts:40) → … 2 more calls … → e (test/scenarios/blocking-recursion/main.ts:43) → fs.writeFileSync (test/scenarios/blocking-recursion/main.ts:45)
}
