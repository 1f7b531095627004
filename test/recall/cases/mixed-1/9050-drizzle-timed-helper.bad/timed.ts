export interface Timing {
  readonly label: string;
  readonly ms: number;
}

export async function timed(label: string, work: PromiseLike<unknown>): Promise<Timing> {
  const start = performance.now();
  await work;
  const timing = { label, ms: performance.now() - start };
  console.debug('%s took %d ms', timing.label, timing.ms);
  return timing;
}
