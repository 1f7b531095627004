import { type Future, Pending } from '../shared/poll.js';

/** A future that is never ready, for the disabled arm of a select. */
export const pending: Future<never> = { poll: () => Pending };

/**
 * Suspends for ever.
 * @neverSettles
 */
export function never(): Promise<never> {
  return new Promise(() => {
    // on purpose
  });
}

export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort);
  }
}

export function select<T>(enabled: boolean, arm: () => Promise<T>): Promise<T> {
  return enabled ? arm() : never();
}
