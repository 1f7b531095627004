type Disposer = () => void;

function listen<K extends string>(target: EventTarget, handlers: Record<K, (e: Event) => void>): Disposer {
  const ctl = new AbortController();
  for (const kind of Object.keys(handlers) as K[]) target.addEventListener(kind, handlers[kind], { signal: ctl.signal });
  return () => ctl.abort();
}

export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop: Disposer = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = listen(signal, { abort: () => reject(signal.reason as Error) });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    stop();
  }
}

export const opened = (target: EventTarget): Promise<Event> =>
  new Promise((resolve, reject) => {
    const stop = listen(target, {
      open: (e) => settle(() => resolve(e)),
      error: () => settle(() => reject(new Error('could not open'))),
      close: () => settle(() => reject(new Error('closed too early'))),
    });
    const settle = (how: () => void) => {
      stop();
      how();
    };
  });
