import type { Knex } from 'knex';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export async function importIps(db: Knex, file: string): Promise<number> {
  let lines = 0;
  const rl = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  rl.on('line', () => (lines += 1));
  rl.on('line', (ip) => db('blocked').insert({ ip: ip.trim() }).onConflict('ip').ignore()); // expect: lazy
  await once(rl, 'close');
  return lines;
}
