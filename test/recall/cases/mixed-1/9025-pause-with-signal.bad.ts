export interface Retry {
  readonly attempts: number;
  readonly baseMs: number;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => { // expect: never-settles
    if (signal.aborted) return;
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
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
