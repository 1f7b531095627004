export function spawnBlocking<T>(work: () => T): Promise<T> { // allow: spawn
  return Promise.resolve().then(work); // allow: spawn
}
