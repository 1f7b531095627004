import { readFileSync } from 'node:fs';
import type { Knex } from 'knex';

interface Country {
  code: string;
  name: string;
}

export function countries(): Country[] {
  return readFileSync(new URL('./countries.csv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', name = ''] = line.split(',');
      return { code, name };
    });
}

export async function seed(db: Knex, rows: readonly Country[]): Promise<void> {
  await db('countries').insert(rows).onConflict('code').ignore();
}
