import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { Rejects } from './rejects.js';

export async function importContacts(source: string, target: string): Promise<number> {
  const rejects = new Rejects(`${target}.rejected`);
  const lines = createInterface({ input: createReadStream(source) });
  await pipeline(
    lines,
    async function* (rows: AsyncIterable<string>) {
      for await (const row of rows) {
        const cells = row.split(';');
        if (cells.length === 3) yield `${cells.join(',')}\n`;
        else rejects.add(row, 'wrong number of columns');
      }
    },
    createWriteStream(target),
  );
  return rejects.count;
}
