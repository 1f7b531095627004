export interface ProbeOptions {
  readonly attempts: number;
  readonly everyMs: number;
}

export function untilListening(probe: () => boolean, { attempts, everyMs }: ProbeOptions): Promise<number> {
  return new Promise((resolve) => { // expect: never-settles
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
    };
    tick();
  });
}
