export async function spawnBlocking<T>(work: () => T): Promise<T> { // allow: spawn
  return work(); // allow: spawn
}
