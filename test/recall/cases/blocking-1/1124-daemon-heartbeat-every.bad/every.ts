export interface Cancel {
  (): void;
}

export function every(ms: number, job: () => void): Cancel {
  const timer = setInterval(job, ms);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
