export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

export async function timed<T>(label: string, work: PromiseLike<T>): Promise<Timed<T>> {
  const start = performance.now();
  const value = await work;
  const ms = performance.now() - start;
  console.debug('%s took %d ms', label, ms);
  return { value, ms };
}
