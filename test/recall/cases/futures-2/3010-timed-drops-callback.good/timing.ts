export interface Sample {
  readonly label: string;
  readonly ms: number;
}
export const samples: Sample[] = [];

export async function timed(label: string, body: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await body();
  samples.push({ label, ms: performance.now() - start });
}
