import workerpool from 'workerpool';

const pool = workerpool.pool({ maxWorkers: 4 });

function summarize(values: number[]): { median: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}

export async function analyze(values: number[]): Promise<{ median: number; max: number }> {
  return await pool.exec(summarize, [values]);
}
