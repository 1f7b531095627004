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
