import { pool as createPool } from 'workerpool';

const pool = createPool();


function checksum(values: number[]): number {
  const digitSum = (n: number): number => [...String(n)].reduce((sum, d) => sum + Number(d), 0);
  return values.map(digitSum).reduce((a, b) => (a * 31 + b) % 65_521, 7);
}

export async function verifyBatch(values: number[], expected: number): Promise<boolean> {
  const actual = await pool.exec(checksum, [values]);
  return actual === expected;
}
