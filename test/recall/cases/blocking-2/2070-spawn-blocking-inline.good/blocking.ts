import { Piscina } from 'piscina';

const pool = new Piscina<{ password: string; salt: string }, string>({
  filename: new URL('./hash.worker.js', import.meta.url).href,
});

export function hashOnPool(password: string, salt: string): Promise<string> {
  return pool.run({ password, salt });
}
