export interface ProbeOptions {
  readonly attempts: number;
  readonly everyMs: number;
}

export function untilListening(probe: () => boolean, { attempts, everyMs }: ProbeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    let used = 0;
    const tick = (): void => {
      used += 1;
      if (probe()) {
        resolve(used);
        return;
      }
      if (used < attempts) {
        setTimeout(tick, everyMs);
      }
      else {
        reject(new Error(`not listening after ${used} probes`));
      }
    };
    tick();
  });
}
