export function spawnBlocking<T>(work: () => T): Promise<T> { // expect: spawn
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(work());
      } catch (err) {
        reject(err as Error);
      }
    });
  });
}
