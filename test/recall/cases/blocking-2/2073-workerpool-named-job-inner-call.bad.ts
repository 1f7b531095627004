import { pool as createPool } from 'workerpool';

const pool = createPool();

function digitSum(n: number): number {
  return [...String(n)].reduce((sum, d) => sum + Number(d), 0);
}

function checksum(values: number[]): number {
  return values.map(digitSum).reduce((a, b) => (a * 31 + b) % 65_521, 7);
}

export async function verifyBatch(values: number[], expected: number): Promise<boolean> {
  const actual = await pool.exec(checksum, [values]); // expect: spawn
  return actual === expected;
}
