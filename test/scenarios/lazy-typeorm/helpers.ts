/** Helpers that change a builder which they are given, and are waited for. */
import type { SelectQueryBuilder } from 'typeorm';

interface Entry {
  readonly id: number;
}

async function narrow(query: SelectQueryBuilder<Entry>): Promise<SelectQueryBuilder<Entry>> {
  await Promise.resolve();
  return query.andWhere('x');
}

export async function narrowedOk(query: SelectQueryBuilder<Entry>): Promise<Entry[]> {
  await narrow(query);
  await narrow(query).catch(console.error);
  await query.andWhere('y');
  return query.getMany();
}

async function made(make: () => SelectQueryBuilder<Entry>): Promise<SelectQueryBuilder<Entry>> {
  await Promise.resolve();
  return make().andWhere('x');
}

export async function madeBad(make: () => SelectQueryBuilder<Entry>): Promise<void> {
  await made(make); // ~ no-floating-future: never runs
}

interface Step {
  readonly prepare: () => Promise<SelectQueryBuilder<Entry> | void>;
}

export async function hookOk({ prepare }: Step): Promise<void> {
  await prepare(); // ~strict no-floating-future: never runs
}
