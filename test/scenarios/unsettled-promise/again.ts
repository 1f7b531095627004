/** What comes again, what ends for another reason, and what a function's answer tells. */
import { createServer, type Server } from 'node:net';
import type { Readable } from 'node:stream';
import type { Retrying } from './retrying.js';

declare function ask(url: string): Promise<{ readonly status: number; readonly body: string } | undefined>;
declare function report(error: unknown): void;
declare function prompt(question: string, answered: (error: Error | null, answer: string) => void): void;
declare function exitCli(code: number): never | boolean;

/** The server listens once more, and tells of that. */
export function freePortOk(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server
      .on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') server.listen(++port);
        else reject(error);
      })
      .on('listening', () => {
        resolve(server);
      })
      .listen(port);
  });
}

export function freePortBad(port: number): Promise<Server> {
  return new Promise((resolve, reject) => { // ~strict no-unsettled-promise: when `error.code === 'EADDRINUSE'` holds
    const server = createServer();
    server
      .on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') server.close();
        else reject(error);
      })
      .on('listening', () => {
        resolve(server);
      })
      .listen(port);
  });
}

export function confirmedOk(): Promise<string> {
  return new Promise((resolve) => {
    prompt('Write it?', (_error, answer) => {
      if (answer === 'y') resolve(answer);
      else exitCli(0);
    });
  });
}

export function confirmedBad(): Promise<string> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: when `answer === 'y'` does not hold
    prompt('Write it?', (_error, answer) => {
      if (answer === 'y') resolve(answer);
      else report('not written');
    });
  });
}

/** What was found tells whether the question failed. */
export function foundOk(url: string): Promise<string> {
  return new Promise(async (resolve, reject) => {
    const found = await ask(url).catch((error: unknown) => {
      reject(error as Error);
    });
    if (found === undefined) return;
    resolve(found.body);
  });
}

export class Results {
  private readonly results = new Map<string, string>();
  private readonly changeListeners: (() => void)[] = [];
  private readonly exits: ((listener: (e: { readonly id: string }) => void) => void)[] = [];

  constructor(private readonly retrying: Retrying) {}

  get onExit(): (listener: (e: { readonly id: string }) => void) => void {
    return (listener) => {
      for (const exit of this.exits) exit(listener);
    };
  }

  /** `check` answers whether it has resolved. */
  polledOk(id: string): Promise<string> {
    return new Promise((resolve) => {
      const check = (): boolean => {
        const result = this.results.get(id);
        if (result === undefined) return false;
        resolve(result);
        return true;
      };
      if (check()) return;
      const timer = setInterval(() => {
        if (check()) clearInterval(timer);
      }, 100);
    });
  }

  heardOk(id: string): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.results.has(id)) resolve();
      };
      this.changeListeners.push(look);
      look();
    });
  }

  exitedOk(id: string): Promise<void> {
    return new Promise((resolve) => {
      this.onExit((e) => {
        if (e.id === id) resolve();
      });
    });
  }

  /** The function that a getter answers runs what it is given; the getter itself takes nothing. */
  retriedOk(url: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.retrying
        .run(() =>
          ask(url).then((found) => {
            if (found?.status === 200) {
              resolve(found.body);
              return;
            }
            throw new Error(String(found?.status));
          }),
        )
        .catch((error: unknown) => {
          reject(error as Error);
        });
    });
  }

  changed(): void {
    for (const listener of this.changeListeners) listener();
  }
}

/** Operands of a race, by way of names and lists. */
export function firstOk(all: readonly Promise<boolean>[]): Promise<boolean> {
  const wanted = all.map(
    (each) =>
      new Promise<boolean>((resolve, reject) => {
        each.then((holds) => {
          if (holds) resolve(true);
        }, reject);
      }),
  );
  wanted.push(Promise.all(all).then(() => false));
  return Promise.race(wanted);
}

export async function stoppedOk(work: Promise<string>, isStopped: () => boolean): Promise<string> {
  const stopped = new Promise<string>((resolve) => {
    setTimeout(() => {
      if (isStopped()) resolve('');
    }, 100);
  });
  return await Promise.race([work, stopped]);
}

export function listedBad(all: readonly Promise<boolean>[]): Promise<boolean[]> {
  return Promise.all(
    all.map(
      (each) =>
        new Promise<boolean>((resolve, reject) => { // ~strict no-unsettled-promise: when `holds` does not hold
          each.then((holds) => {
            if (holds) resolve(true);
          }, reject);
        }),
    ),
  );
}

/** It runs until somebody interrupts it, or it breaks. */
export async function watchedOk(source: Server): Promise<void> {
  // Never resolves: whoever watches quits with Ctrl+C.
  await new Promise((resolve, reject) => {
    source.on('error', reject);
  });
}

export async function watchedBad(source: Server): Promise<void> {
  await new Promise((resolve, reject) => { // ~ no-unsettled-promise: can only fail
    source.on('error', reject);
  });
}

export function aside(work: () => void): void {
  new Promise(() => { // ~strict no-unsettled-promise: never settles
    work();
  }).catch(report);
}

/** The walk goes on, and its failures are told to whoever asked for them. */
export function walkedOk(source: Readable, { onError }: { readonly onError?: (error: Error) => void }): Promise<void> {
  return new Promise((resolve, reject) => {
    source
      .on('error', (error: Error) => {
        if (onError === undefined) reject(error);
        else onError(error);
      })
      .on('end', () => {
        resolve();
      });
  });
}
