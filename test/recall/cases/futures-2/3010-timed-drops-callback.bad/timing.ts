export interface Sample {
  readonly label: string;
  readonly ms: number;
}
export const samples: Sample[] = [];

export function timed(label: string, body: () => void): void {
  const start = performance.now();
  body();
  samples.push({ label, ms: performance.now() - start });
}
