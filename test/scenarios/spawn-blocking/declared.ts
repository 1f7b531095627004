/** Of functions that are only declared, the name says what they do, and the type what they wait for. */
declare const runtime: { spawnBlocking<T>(work: () => T): Promise<T> };
declare function spawnBlocking<T>(work: () => T | Promise<T>): Promise<T>;

export async function asyncBad(): Promise<void> {
  await runtime.spawnBlocking(async () => 1); // ~ no-misused-spawn-blocking: does not wait for what this function answers
}

export async function syncOk(): Promise<number> {
  return runtime.spawnBlocking(() => 1);
}

export async function awaitedThereOk(): Promise<number> {
  return spawnBlocking(async () => 1);
}
