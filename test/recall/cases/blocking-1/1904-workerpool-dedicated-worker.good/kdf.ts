import { fileURLToPath } from 'node:url';
import workerpool from 'workerpool';

const pool = workerpool.pool(fileURLToPath(new URL('./kdf.worker.js', import.meta.url)), { maxWorkers: 2 });

export async function deriveKey(secret: string, salt: string, scheme: 'legacy' | 'modern'): Promise<string> {
  const key: unknown = await pool.exec(scheme, [secret, salt]);
  return String(key);
}
