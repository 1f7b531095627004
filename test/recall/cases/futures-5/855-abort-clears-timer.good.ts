export interface RetryOptions {
  attempts: number;
  baseMs: number;
  signal: AbortSignal;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

export async function retry<T>(work: (signal: AbortSignal) => Promise<T>, options: RetryOptions): Promise<T> {
  for (let n = 0; ; n++) {
    options.signal.throwIfAborted();
    try {
      return await work(options.signal);
    } catch (err) {
      if (n + 1 >= options.attempts) throw err;
    }
    await pause(options.baseMs * 2 ** n, options.signal);
  }
}
