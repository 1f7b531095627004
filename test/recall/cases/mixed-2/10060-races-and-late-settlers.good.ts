import { connect, type Socket } from 'node:net';

/** @neverSettles */
const never: Promise<never> = new Promise(() => {});

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else
      signal.addEventListener(
        'abort',
        () => {
          reject(signal.reason);
        },
        { once: true },
      );
  });

export function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  return Promise.race([work, signal === undefined ? never : aborted(signal)]);
}

export function dial(port: number, tries: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const attempt = (left: number): void => {
      const socket = connect(port);
      socket.once('connect', () => {
        resolve(socket);
      });
      socket.once('error', (err) => {
        if (left === 0) reject(err);
        else setTimeout(attempt, 100, left - 1);
      });
    };
    attempt(tries);
  });
}

type Outcome = { ok: true; value: string } | { ok: false; error: Error };

export function ask(worker: { send(message: object, reply: (outcome: Outcome) => void): void }, question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (question === '') throw new RangeError('empty question');
    worker.send({ question }, (outcome) => {
      switch (outcome.ok) {
        case true:
          resolve(outcome.value);
          break;
        case false:
          reject(outcome.error);
          break;
      }
    });
  });
}

export class Gate {
  private open: (() => void) | undefined;
  readonly passed = new Promise<void>((resolve) => {
    this.open = resolve;
  });

  release(): void {
    this.open?.();
  }
}
