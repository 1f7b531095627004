import { linesOf, RemoteShelf, Shelf, Stack, TopShelf } from './shelves.js';

export async function loopBad(path: string): Promise<number> {
  const shelf = new Shelf(path);
  let length = 0;
  for (const name of shelf) length += name.length; // ~ no-blocking-call: through shelf → fs.readdirSync (test/scenarios/blocking-iterators/shelves.ts:9)
  return length;
}

export async function inheritedBad(path: string): Promise<void> {
  for (const name of new TopShelf(path)) console.log(name); // ~strict no-blocking-call: [Symbol.iterator]
}

export async function spreadBad(path: string): Promise<readonly string[]> {
  return [...linesOf(path)]; // ~ no-blocking-call: fs.readFileSync
}

function count(names: Shelf): number {
  let found = 0;
  for (const name of names) found += name.length > 0 ? 1 : 0;
  return found;
}

export async function helperBad(path: string): Promise<number> {
  return count(new Shelf(path)); // ~strict no-blocking-call: through count → names (
}

export function* delegatedOk(path: string): Generator<string> {
  yield* new Shelf(path);
}

export async function delegatingBad(path: string): Promise<void> {
  for (const name of delegatedOk(path)) console.log(name); // ~strict no-blocking-call: through delegatedOk
}

export async function eitherBad(shelf: Shelf | readonly string[]): Promise<void> {
  for (const name of shelf) console.log(name); // ~strict no-blocking-call: through shelf → fs.readdirSync
}

export async function remoteOk(path: string): Promise<void> {
  for await (const name of new RemoteShelf(path)) console.log(name);
}

export async function stackOk(): Promise<void> {
  for (const name of new Stack()) console.log(name);
}

export async function listOk(shelf: { readonly names: readonly string[]; readonly from: Shelf }): Promise<void> {
  for (const name of shelf.names) console.log(name, shelf.from.path);
}

for (const name of new Shelf('.')) console.log(name);
