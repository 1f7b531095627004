import { Piscina } from 'piscina';
import { Invoice } from './invoice.js';

const pool = new Piscina({ filename: new URL('./report.worker.js', import.meta.url).href });

export async function reportFor(lines: { price: number; count: number }[]): Promise<string> {
  const text: unknown = await pool.run(new Invoice(lines)); // expect: spawn
  return String(text);
}
