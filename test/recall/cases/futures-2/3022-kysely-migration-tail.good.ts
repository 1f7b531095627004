import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('parcel')
    .addColumn('id', 'serial', (col) => col.primaryKey())
    .addColumn('barcode', 'varchar(40)', (col) => col.notNull())
    .addColumn('created_at', 'timestamp', (col) => col.defaultTo(sql`now()`))
    .execute();
  await db.schema.alterTable('parcel').addColumn('weight_g', 'integer').execute();
  await db.schema.createIndex('parcel_barcode').on('parcel').column('barcode').unique().execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('parcel').ifExists().execute();
}
