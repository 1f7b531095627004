/** A branch for Promise.race that never wins. */
export const never: Promise<never> = new Promise<never>(() => {});

/**
 * Parks the caller for the life of the process.
 * @neverSettles
 */
export function forever(): Promise<never> {
  return new Promise(() => {
    setInterval(() => undefined, 1 << 30);
  });
}

export async function firstOf<T>(work: Promise<T>, alternative?: Promise<T>): Promise<T> {
  return Promise.race([work, alternative ?? never]);
}

export function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
