import workerpool from 'workerpool';

const pool = workerpool.pool();

function longest(limit: number): number {
  let best = 0;
  for (let n = 1; n < limit; n++) {
    let steps = 0;
    for (let x = n; x !== 1; x = x % 2 === 0 ? x / 2 : 3 * x + 1) steps += 1;
    best = Math.max(best, steps);
  }
  return best;
}

export async function records(limits: readonly number[]): Promise<number[]> {
  try {
    return await Promise.all(limits.map((limit) => pool.exec(longest, [limit])));
  } finally {
    await pool.terminate();
  }
}
