import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import type { Knex } from 'knex';

export async function publish(dir: string, page: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(`${dir}/index.part`, page);
  await rename(`${dir}/index.part`, `${dir}/index.html`);
  await appendFile(`${dir}/history.log`, `${new Date().toISOString()}\n`);
}

export async function transfer(db: Knex, from: number, to: number, amount: number): Promise<void> {
  await db.transaction(async (trx) => {
    await trx('accounts').where({ id: from }).decrement('balance', amount);
    await trx('accounts').where({ id: to }).increment('balance', amount);
  });
}
