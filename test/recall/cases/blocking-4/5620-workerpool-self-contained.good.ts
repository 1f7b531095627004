import workerpool from 'workerpool';

const pool = workerpool.pool();

export async function histogram(samples: number[], buckets: number): Promise<number[]> {
  return await pool.exec(
    (values: number[], n: number) => {
      const out = new Array<number>(n).fill(0);
      const max = Math.max(...values);
      for (const value of values) {
        const at = Math.min(n - 1, Math.floor((value / max) * n));
        out[at] = (out[at] ?? 0) + 1;
      }
      return out;
    },
    [samples, buckets],
  );
}
