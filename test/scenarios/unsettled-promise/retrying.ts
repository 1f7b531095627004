type Run = <T>(operation: () => Promise<T>) => Promise<T>;

const retried =
  (count: number): Run =>
  (operation) =>
    new Promise((resolve, reject) => {
      attempt(operation, count, resolve, reject);
    });

function attempt<T>(operation: () => Promise<T>, left: number, resolve: (value: T) => void, reject: (error: Error) => void): void {
  operation()
    .then(resolve)
    .catch((error: unknown) => {
      if (left <= 0) reject(error as Error);
      else
        setTimeout(() => {
          attempt(operation, left - 1, resolve, reject);
        }, 1000);
    });
}

export class Retrying {
  private readonly chosen: Run = retried(3);

  get run(): Run {
    return this.chosen;
  }
}

interface Probe {
  isUp(): boolean;
}

/** The last round neither settles nor asks for another. */
export function upBad(probe: Probe, most: number): Promise<number> {
  return new Promise((resolve) => { // ~strict no-unsettled-promise: by `look()`, on some path
    let rounds = 0;
    const look = (): void => {
      rounds += 1;
      if (probe.isUp()) resolve(rounds);
      else if (rounds < most) setTimeout(look, 100);
      else console.warn('still down');
    };
    look();
  });
}

export function upOk(probe: Probe, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let rounds = 0;
    const look = (): void => {
      rounds += 1;
      if (probe.isUp()) resolve(rounds);
      else if (rounds < most) setTimeout(look, 100);
      else reject(new Error('still down'));
    };
    look();
  });
}

/** Many count: who comes last settles. */
export function allUpOk(probes: readonly ((done: () => void) => void)[]): Promise<void> {
  return new Promise((resolve) => {
    let left = probes.length;
    const tick = (): void => {
      left -= 1;
      if (left === 0) resolve();
    };
    for (const probe of probes) probe(tick);
  });
}
