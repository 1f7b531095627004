/** Runs `work` without blocking the caller. */
export function spawnBlocking<T>(work: () => T): Promise<T> { // allow: spawn
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(work()); // allow: cpu
      } catch (err) {
        reject(err as Error);
      }
    });
  });
}
