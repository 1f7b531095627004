const background = new Set<Promise<unknown>>();

function unawaited(promise: Promise<unknown>): void {
  background.add(promise);
  promise
    .catch((err: unknown) => {
      console.error('background task', err);
    })
    .finally(() => {
      background.delete(promise);
    });
}

export const drained = async (): Promise<void> => {
  while (background.size > 0) await Promise.allSettled(background);
};

interface Metrics {
  /** @awaitNotRequired never rejects */
  flush(): Promise<void>;
  push(name: string, value: number): Promise<void>;
}

export async function handle(metrics: Metrics, work: () => Promise<number>): Promise<number> {
  const value = await work();
  unawaited(metrics.push('value', value));
  metrics.flush();
  return value;
}
