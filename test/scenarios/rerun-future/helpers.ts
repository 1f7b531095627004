/** Queries that run again in a helper, by a local function that answers them, or by a method that remembers nothing. */
import type { Knex } from 'knex';
import superagent from 'superagent';

declare const db: Knex;
type Rows = Knex.QueryBuilder<{ id: number }, { id: number }[]>;

async function countOf(rows: Rows): Promise<number> {
  return (await rows).length;
}

const isEmpty = async (rows: Rows): Promise<boolean> => (await countOf(rows)) === 0;

async function countIfAsked(rows: Rows, isAsked: boolean): Promise<number> {
  if (!isAsked) return 0;
  return (await rows).length;
}

function textOf(rows: Rows): string {
  return rows.toString();
}

export async function helperBad(rows: Rows): Promise<number[]> {
  const wanted = rows.where('id', '>', 5);
  if ((await countOf(wanted)) === 0) return [];
  const found = await wanted; // ~strict no-rerun-future: line 25 has awaited it already
  return found.map(({ id }) => id);
}

export async function helperOfHelperBad(): Promise<unknown> {
  const rows = db('tickets').select('id') as unknown as Rows;
  const wanted = rows.where('id', '>', 5);
  const found = await wanted;
  return (await isEmpty(wanted)) ? undefined : found; // ~strict no-rerun-future: `wanted` runs again here
}

export async function helperInLoopBad(rows: Rows, days: number[]): Promise<void> {
  const wanted = rows.where('id', '>', 5);
  for (const day of days) console.log(day, await countOf(wanted)); // ~strict no-rerun-future: on every turn of this loop
}

/** Who is asked for it may not run it. */
export async function otherHelpersOk(rows: Rows, isAsked: boolean): Promise<unknown> {
  const wanted = rows.where('id', '>', 5);
  console.log(textOf(wanted), await countIfAsked(wanted, isAsked));
  return await wanted;
}

export async function onlyHelperOk(rows: Rows): Promise<number> {
  const wanted = rows.where('id', '>', 5);
  return countOf(wanted);
}

export async function answeredBad(): Promise<void> {
  const touch = db('tickets').increment('seen', 1);
  const again = () => touch;
  await again();
  await again(); // ~strict no-rerun-future: `touch` runs again here
}

export async function answeredAnewOk(): Promise<void> {
  const again = () => db('tickets').increment('seen', 1);
  await again();
  await again();
}

export async function endedAndAwaitedBad(url: string): Promise<unknown> {
  const ping = superagent.get(url);
  ping.end(() => undefined);
  return await ping; // ~strict no-rerun-future: `ping` throws here
}

export async function awaitedTwiceOk(url: string): Promise<unknown> {
  const ping = superagent.get(url);
  await ping;
  return await ping;
}

export function endedOnceOk(url: string, isLoud: boolean): void {
  const ping = superagent.get(url);
  if (isLoud) ping.end(console.log);
  else ping.end();
}
