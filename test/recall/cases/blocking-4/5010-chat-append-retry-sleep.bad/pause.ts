const cell = new Int32Array(new SharedArrayBuffer(4));

export function pause(ms: number): void {
  Atomics.wait(cell, 0, 0, ms); // allow: blocking
}
