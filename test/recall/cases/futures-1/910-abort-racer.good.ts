interface Fetcher {
  fetch(url: string, signal: AbortSignal): Promise<string>;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

export async function withAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([work, aborted(signal)]);
}

export async function fetchWithin(fetcher: Fetcher, url: string, ms: number): Promise<string> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error(`${url} took longer than ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([fetcher.fetch(url, controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
