/** One package, two ways to be called. */
import { parse as parseTold } from 'csv-parse';
import { parse } from 'csv-parse/sync';

export async function tableBad(text: string): Promise<number> {
  const rows = parse(text); // ~ no-cpu-heavy-work: `sync.parse` computes on this thread
  return rows.length;
}

export async function toldBad(text: string, done: (error?: Error) => void): Promise<void> {
  parseTold(text, done); // ~ no-cpu-heavy-work: `csv-parse.parse` looks asynchronous
}
