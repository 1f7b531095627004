import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

interface Row {
  id?: string;
  qty: number;
}
interface Index {
  upsert(id: string, qty: number): Promise<void>;
}

const indexer = (index: Index): Writable =>
  new Writable({
    objectMode: true,
    highWaterMark: 64,
    write(row: Row, _encoding, next) { // expect: never-settles
      if (!row.id) {
        console.warn('row without id', row);
        return;
      }
      index.upsert(row.id, row.qty).then(() => {
        next();
      }, next);
    },
  });

async function* rows(file: string): AsyncGenerator<Row> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as Row;
}

export async function load(file: string, index: Index): Promise<void> {
  await pipeline(Readable.from(rows(file)), indexer(index));
}
