export interface Cancel {
  (): void;
}

export function every(ms: number, job: () => Promise<void>, onError: (err: unknown) => void): Cancel {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    job()
      .catch(onError)
      .finally(() => {
        running = false;
      });
  }, ms);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
