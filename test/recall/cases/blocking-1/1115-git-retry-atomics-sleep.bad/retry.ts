export type Pause = (ms: number) => void;

const cell = new Int32Array(new SharedArrayBuffer(4));

export const pause: Pause = (ms) => {
  if (ms > 0) Atomics.wait(cell, 0, 0, ms); // allow: blocking
};

export function withRetry<T>(op: () => T, attempts = 4): T {
  for (let n = 1; ; n++) {
    try {
      return op();
    } catch (err) {
      if (n >= attempts) throw err;
      pause(100 * 2 ** n); // allow: blocking
    }
  }
}
