import { Schema, model } from 'mongoose';

interface Player {
  handle: string;
  balance: number;
}
const Players = model<Player>('Player', new Schema<Player>({ handle: String, balance: Number }));

export function updateBad(handle: string): void {
  Players.findOneAndUpdate({ handle }, { $inc: { balance: 1 } }, { upsert: true }); // ~ no-floating-future: never runs
}

export function deleteBad(): void {
  void Players.deleteMany({ balance: 0 }); // ~ no-floating-future: `void`
}

export function aggregateBad(): void {
  Players.aggregate([{ $out: 'copy' }]); // ~ no-floating-future: Aggregate
}

export function eagerBad(): void {
  Players.create({ handle: 'a', balance: 1 }); // ~ no-floating-future: Nobody awaits the promise
}

export function onlyBuiltBad(): void {
  const query = Players.find(); // ~ no-floating-future: only built up
  query.sort({ balance: 1 });
}

export async function builtAndAwaitedOk(): Promise<void> {
  const query = Players.find();
  query.sort({ balance: 1 });
  await query;
}

export async function awaitedOk(handle: string): Promise<void> {
  await Players.updateOne({ handle }, { balance: 2 });
  Players.deleteOne({ handle })
    .exec()
    .catch(() => undefined);
  for await (const player of Players.find()) console.log(player.handle);
  const cursor = Players.find().cursor();
  await cursor.next();
}

export async function mutatedOk(limit: number | undefined): Promise<unknown[]> {
  const query = Players.find();
  if (limit !== undefined) query.limit(limit);
  return query.exec();
}

export function onlyTestedBad(handle: string): void {
  const player = Players.findOne({ handle }); // ~ no-floating-future: it is only looked at
  if (!player) throw new Error('unknown player');
}
