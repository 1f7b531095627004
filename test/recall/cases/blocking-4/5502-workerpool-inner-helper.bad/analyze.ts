import workerpool from 'workerpool';
import { median } from './stats.js';

const pool = workerpool.pool({ maxWorkers: 4 });

function summarize(values: number[]): { median: number; max: number } {
  return { median: median(values), max: Math.max(...values) }; // allow: spawn
}

export async function analyze(values: number[]): Promise<{ median: number; max: number }> {
  return await pool.exec(summarize, [values]); // expect: spawn
}
