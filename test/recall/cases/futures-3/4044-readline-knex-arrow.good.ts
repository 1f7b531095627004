import type { Knex } from 'knex';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export async function importIps(db: Knex, file: string): Promise<number> {
  let lines = 0;
  const rl = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const ip of rl) {
    lines += 1;
    await db('blocked').insert({ ip: ip.trim() }).onConflict('ip').ignore();
  }
  return lines;
}
