export interface Retry {
  readonly attempts: number;
  readonly baseMs: number;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

export async function withRetry<T>(run: (signal: AbortSignal) => Promise<T>, retry: Retry, signal: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run(signal);
    } catch (err) {
      if (attempt + 1 >= retry.attempts) throw err;
      await pause(retry.baseMs * 2 ** attempt, signal);
    }
  }
}
