export function until(check: () => boolean, everyMs: number, deadline: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const tick = (): void => {
      if (check()) {
        resolve();
        return;
      }
      if (Date.now() > deadline) {
        reject(new Error('timed out'));
        return;
      }
      setTimeout(tick, everyMs);
    };
    tick();
  });
}
