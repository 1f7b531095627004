/** Queries that an object holds. */
import { type Query, Schema, model } from 'mongoose';

const Books = model('Book', new Schema({ title: String }));

type Books = Query<unknown[], unknown>;

class Page {
  constructor(readonly query: Books) {}

  sized(size: number): this {
    this.query.limit(size);
    return this;
  }
}

class Renewed {
  constructor(public query: Books) {}

  renew(): void {
    this.query = this.query.clone();
  }
}

export async function countedBad(): Promise<unknown> {
  const page = new Page(Books.find());
  const all = await page.query;
  page.sized(10);
  return [all.length, await page.query]; // ~strict no-rerun-future: `page.query` throws here
}

export async function eachBad(sizes: readonly number[]): Promise<void> {
  const page = new Page(Books.find());
  for (const size of sizes) console.log(await page.sized(size).query, await page.query); // ~strict no-rerun-future: on the second turn
}

export async function clonedOk(): Promise<unknown> {
  const page = new Page(Books.find());
  const all = await page.query.clone();
  return [all.length, await page.sized(10).query];
}

/** A field that may be given another one. */
export async function renewedOk(): Promise<unknown> {
  const books = new Renewed(Books.find());
  const all = await books.query;
  books.renew();
  return [all, await books.query];
}

export async function anotherOk(): Promise<unknown> {
  let page = new Page(Books.find());
  const all = await page.query;
  page = new Page(Books.find());
  return [all, await page.query];
}
