export function waitFor(check: () => boolean, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      const ok = check();
      if (!ok && turns < limit) return;
      clearInterval(timer);
      resolve(ok);
    }, 20);
  });
}
