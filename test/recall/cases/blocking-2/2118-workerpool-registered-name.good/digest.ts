import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';

const pool = workerpool.pool(fileURLToPath(new URL('./digest.worker.js', import.meta.url)));
const prefix = 'v2:';

export async function digestOf(chunks: string[]): Promise<string> {
  const hex: string = await pool.exec('digest', [chunks]);
  return prefix + hex;
}
