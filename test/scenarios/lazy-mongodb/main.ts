import type { Collection } from 'mongodb';

declare const tickets: Collection<{ owner: string; state: string }>;

export function cursorBad(): void {
  tickets.find({ state: 'open' }).sort({ owner: 1 }); // ~ no-floating-future: never runs
}

export async function aggregateBad(): Promise<void> {
  await tickets.aggregate([{ $match: { state: 'open' } }, { $out: 'open' }]); // ~ no-floating-future: `await` does not do that
}

export function updateBad(owner: string): void {
  tickets.updateMany({ owner }, { $set: { state: 'closed' } }); // ~ no-floating-future: Nobody awaits the promise
}

export async function readOk(owner: string | undefined): Promise<unknown[]> {
  const cursor = tickets.find();
  if (owner !== undefined) cursor.filter({ owner });
  for await (const ticket of tickets.find()) console.log(ticket.state);
  await tickets.aggregate([{ $out: 'all' }]).toArray();
  return cursor.toArray();
}
