import knexFactory, { type Knex } from 'knex';

const knex: Knex = knexFactory({ client: 'pg', connection: process.env['DATABASE_URL'] ?? '' });

export class KeyValue {
  static readonly #schema = knex.schema.createTableIfNotExists('kv', (t) => {
    t.text('key').primary();
    t.jsonb('value').notNullable();
  }).then(() => undefined);

  static async put(key: string, value: unknown): Promise<void> {
    await KeyValue.#schema;
    await knex('kv').insert({ key, value: JSON.stringify(value) }).onConflict('key').merge();
  }

  static async get<T>(key: string): Promise<T | undefined> {
    const row = await knex('kv').where({ key }).first();
    return row?.value as T | undefined;
  }
}
