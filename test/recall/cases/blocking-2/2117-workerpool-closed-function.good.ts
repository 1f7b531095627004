import workerpool from 'workerpool';

const pool = workerpool.pool({ workerType: 'thread' });

export async function median(values: number[]): Promise<number> {
  const answer = await pool.exec((input: number[]) => {
    const sorted = Float64Array.from(input).sort();
    const middle = Math.floor(sorted.length / 2);
    return sorted[middle] ?? Number.NaN;
  }, [values]);
  return answer as number;
}

export async function closePool(): Promise<void> {
  await pool.terminate();
}
