interface Ring {
  readonly closed: boolean;
  tryRead(): Uint8Array | null;
}

export function pumpFrames(ring: Ring, onFrame: (frame: Uint8Array) => void): void {
  function step(): void { // allow: starvation
    if (ring.closed) return;
    const frame = ring.tryRead();
    if (frame !== null) onFrame(frame);
    process.nextTick(step); // expect: starvation
  }
  step();
}
