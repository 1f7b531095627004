export type Release = () => void;

export function createMutex() {
  let held = false;
  const queue: ((release: Release) => void)[] = [];

  const release: Release = () => {
    const next = queue.shift();
    if (next === undefined) held = false;
    else next(release);
  };

  return {
    lock: (): Promise<Release> =>
      new Promise((resolve) => {
        if (held) {
          queue.push(resolve);
        } else {
          held = true;
          resolve(release);
        }
      }),
    get waiting(): number {
      return queue.length;
    },
  };
}
