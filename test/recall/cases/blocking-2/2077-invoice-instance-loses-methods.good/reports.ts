import { Piscina } from 'piscina';

const pool = new Piscina({ filename: new URL('./report.worker.js', import.meta.url).href });

export async function reportFor(lines: { price: number; count: number }[]): Promise<string> {
  const text: unknown = await pool.run(lines);
  return String(text);
}
