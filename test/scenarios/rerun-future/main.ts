import type { Knex } from 'knex';
import { Schema, model } from 'mongoose';
import PLazy from 'p-lazy';
import postgres from 'postgres';

declare const db: Knex;
const sql = postgres();
const Players = model('Player', new Schema({ handle: String }));

export async function twiceBad(): Promise<number> {
  const rows = db('tickets').select('id');
  if ((await rows).length === 0) return 0;
  const again = await rows; // ~strict no-rerun-future: line 12 has awaited it already
  return again.length;
}

export async function loopBad(ids: number[]): Promise<void> {
  const rows = db('tickets').select('id');
  for (const id of ids) {
    console.log(id, await rows); // ~strict no-rerun-future: on every turn of this loop
  }
}

export async function mongooseBad(): Promise<void> {
  const players = Players.find();
  await players;
  await players.exec(); // ~strict no-rerun-future: `players` throws here
}

export async function branchesOk(isWanted: boolean): Promise<unknown> {
  const rows = db('tickets').select('id');
  if (isWanted) return await rows;
  return await rows;
}

export async function onceOk(ids: number[]): Promise<void> {
  const rows = await db('tickets').select('id');
  for (const id of ids) {
    const own = db('tickets').where({ id });
    console.log(rows, await own);
  }
}

export async function clonedOk(): Promise<void> {
  const rows = db('tickets').select('id');
  await rows.clone().limit(1);
  await rows;
}

export async function memoisedOk(): Promise<void> {
  const lazy = PLazy.from(async () => 1);
  await lazy;
  await lazy;
  const rows = sql`SELECT 1`;
  await rows;
  await rows;
}

export async function assignedAgainBad(isWanted: boolean): Promise<unknown> {
  let rows = db('tickets').select('id');
  if (isWanted) rows = rows.where('wanted', true);
  const first = await rows;
  return [first, await rows]; // ~strict no-rerun-future: has awaited it already
}

export async function anotherOk(): Promise<unknown> {
  let rows = db('tickets').select('id');
  const first = await rows;
  rows = db('owners').select('id');
  return [first, await rows];
}

export async function aliasBad(isRecent: boolean): Promise<number> {
  const all = db('tickets').select('id');
  const asked = isRecent ? db('tickets').select('id').where('recent', true) : all;
  const total = (await all).length;
  return total - (await asked).length; // ~strict no-rerun-future: `all` runs again here
}

export async function aliasOk(isRecent: boolean): Promise<unknown> {
  const all = db('tickets').select('id');
  const asked = isRecent ? db('tickets').select('id').where('recent', true) : all;
  if (isRecent) console.log(await all);
  return await asked;
}

class Fresh<T> implements PromiseLike<T> {
  constructor(private readonly start: () => Promise<T>) {}

  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.start().then(onfulfilled, onrejected);
  }
}

class Remembered<T> extends Fresh<T> {
  #promise: Promise<T> | undefined;

  constructor(private readonly begin: () => Promise<T>) {
    super(begin);
  }

  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    if (this.#promise === undefined) this.#promise = this.begin();
    return this.#promise.then(onfulfilled, onrejected);
  }
}

export async function freshBad(load: () => Promise<number>): Promise<number> {
  const size = new Fresh(load);
  return (await size) + (await size); // ~strict no-rerun-future: `size` runs again here
}

export async function rememberedOk(load: () => Promise<number>): Promise<number> {
  const size = new Remembered(load);
  return (await size) + (await size);
}
