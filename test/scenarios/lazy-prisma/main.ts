import { PrismaClient } from '../../fixtures/prisma/client.js';

declare const db: PrismaClient;

export function viewBad(id: number): void {
  db.note.update({ where: { id }, data: { views: { increment: 1 } } }); // ~ no-floating-future: never runs
}

export function voidBad(id: number): void {
  void db.note.delete({ where: { id } }); // ~ no-floating-future: `void` only throws it away
}

export function unreadBad(id: number): number {
  const removed = db.note.delete({ where: { id } }); // ~ no-floating-future: nothing reads what holds it
  return id;
}

export async function arrayBad(ids: number[]): Promise<void> {
  ids.map((id) => db.note.delete({ where: { id } })); // ~ no-floating-future: never runs
}

export function eachBad(ids: number[]): void {
  ids.forEach((id) => db.note.delete({ where: { id } })); // ~ no-floating-future: ignores what it returns
}

export function rawBad(): void {
  db.$executeRaw`DELETE FROM note`; // ~ no-floating-future: PrismaPromise
}

export function loggedBad(id: number): void {
  const removed = db.note.delete({ where: { id } }); // ~ no-floating-future: it is only looked at
  console.log('removing', removed);
}

export function reassignedBad(id: number): void {
  let pending;
  pending = db.note.delete({ where: { id } }); // ~ no-floating-future: nothing reads what holds it
}

export function heldInObjectBad(id: number): void {
  const jobs = { remove: db.note.delete({ where: { id } }), name: 'remove' }; // ~ no-floating-future
  console.log(jobs.name);
}

export function measuredBad(ids: number[]): number {
  const jobs = ids.map((id) => db.note.delete({ where: { id } })); // ~ no-floating-future: it is only looked at
  return jobs.length;
}

export async function oneOfManyBad(id: number): Promise<void> {
  const [first, second] = [db.note.delete({ where: { id } }), db.note.findMany()]; // ~ no-floating-future: nothing reads
  await second;
}

export async function takenApartOk(ids: number[]): Promise<void> {
  const [, second] = ids.map((id) => db.note.delete({ where: { id } }));
  const [first, third] = [...ids].map((id) => db.note.delete({ where: { id } }));
  await second;
  if (first !== undefined) console.log('first');
  await third;
}

export async function measuredAndSentOk(ids: number[]): Promise<number> {
  const jobs = ids.map((id) => db.note.delete({ where: { id } }));
  const [first, ...others] = [db.note.findMany(), ...jobs];
  await first;
  await db.$transaction(others);
  return jobs.length;
}

export async function awaitedOk(id: number): Promise<void> {
  await db.note.delete({ where: { id } });
  const pending = db.note.findMany();
  await pending;
}

export function caughtOk(id: number): void {
  db.note.delete({ where: { id } }).catch(console.error);
  db.note.delete({ where: { id } }).then(
    () => undefined,
    () => undefined,
  );
}

export async function transactionOk(id: number): Promise<void> {
  await db.$transaction([db.note.delete({ where: { id } }), db.note.create({ data: { title: 'a' } })]);
  const jobs = [];
  jobs.push(db.note.delete({ where: { id } }));
  await db.$transaction(jobs);
  const [first, second] = [db.note.findMany(), db.note.count()];
  await Promise.all([first, second]);
}

export function returnedOk(id: number) {
  const removed = db.note.delete({ where: { id } });
  return removed;
}

export async function branchesOk(id: number, isHard: boolean): Promise<void> {
  const change = isHard
    ? db.note.delete({ where: { id } })
    : db.note.update({ where: { id }, data: { title: 'removed' } });
  await change;
}

export class Notes {
  private pending: PromiseLike<unknown> | undefined;

  storeOk(id: number): void {
    this.pending = db.note.delete({ where: { id } });
  }
}

export async function mapOk(ids: number[]): Promise<void> {
  await Promise.all(ids.map((id) => db.note.delete({ where: { id } })));
}

export async function overwrittenBad(id: number): Promise<void> {
  let change: PromiseLike<unknown> = db.note.delete({ where: { id } }); // ~ no-floating-future: while it holds this one
  change = db.note.update({ where: { id }, data: { title: 'removed' } });
  await change;
}

export async function afterwardsBad(id: number): Promise<void> {
  let change: PromiseLike<unknown> = db.note.delete({ where: { id } });
  await change;
  change = db.note.update({ where: { id }, data: { title: 'removed' } }); // ~ no-floating-future: while it holds this one
}

export async function perhapsOverwrittenOk(id: number, isHard: boolean): Promise<void> {
  let change: PromiseLike<unknown> = db.note.update({ where: { id }, data: { title: 'removed' } });
  if (isHard) change = db.note.delete({ where: { id } });
  await change;
}

export async function lastOk(ids: number[]): Promise<void> {
  let change: PromiseLike<unknown> | undefined;
  for (const id of ids) {
    await change;
    change = db.note.delete({ where: { id } });
  }
  await change;
}

export async function collectedBad(ids: number[]): Promise<number> {
  const changes: PromiseLike<unknown>[] = [];
  for (const id of ids) {
    changes.push(db.note.delete({ where: { id } })); // ~ no-floating-future: nobody takes it out of the collection
  }
  return changes.length;
}

export async function collectedOk(ids: number[]): Promise<PromiseLike<unknown>[]> {
  const changes = new Set<PromiseLike<unknown>>();
  for (const id of ids) changes.add(db.note.delete({ where: { id } }));
  await Promise.all(changes);
  const later: PromiseLike<unknown>[] = [];
  later.push(db.note.count());
  return later;
}

export async function keyedBad(titles: ReadonlyMap<number, string>): Promise<string> {
  const changes = new Map<number, PromiseLike<unknown>>();
  for (const [id, title] of titles) {
    if (!changes.has(id)) changes.set(id, db.note.update({ where: { id }, data: { title } })); // ~ no-floating-future: nobody takes it out
  }
  return `${String(changes.size)} of ${[...changes.keys()].join(', ')}`;
}

export async function keyedOk(ids: number[]): Promise<PromiseLike<unknown> | undefined> {
  const changes = new Map<number, PromiseLike<unknown>>();
  for (const id of ids) changes.set(id, db.note.delete({ where: { id } }));
  await Promise.all(changes.values());
  const pairs = new Map<number, PromiseLike<unknown>>();
  for (const id of ids) pairs.set(id, db.note.delete({ where: { id } }));
  for (const [, change] of pairs) await change;
  const asked = new Map<number, PromiseLike<unknown>>();
  for (const id of ids) asked.set(id, db.note.delete({ where: { id } }));
  const spread = new Map<number, PromiseLike<unknown>>().set(0, db.note.count());
  const [first] = spread;
  await first?.[1];
  return asked.get(0);
}

function removals(ids: number[]) {
  return ids.map((id) => db.note.delete({ where: { id } }));
}

function additions(titles: string[]) {
  const jobs = [db.note.create({ data: { title: 'first' } })];
  for (const title of titles) jobs.push(db.note.create({ data: { title } }));
  return jobs;
}

const waiting = [db.note.count()];
const allWaiting = () => waiting;
const started = (ids: number[]) => {
  const jobs = ids.map((id) => db.note.delete({ where: { id } }));
  void Promise.all(jobs).catch(console.error);
  return jobs;
};

export function measuredAnswerBad(ids: number[]): string {
  const jobs = removals(ids); // ~ no-floating-future: it is only looked at
  return `${String(jobs.length)} removed`;
}

export function measuredAdditionsBad(titles: string[]): number {
  return additions(titles).length; // ~ no-floating-future: it is only looked at
}

/** Of these lists somebody else holds, or has driven, the elements. */
export function measuredElsewhereOk(ids: number[]): number {
  const jobs = started(ids);
  return jobs.length + allWaiting().length;
}

export async function measuredAnswerOk(ids: number[]): Promise<number> {
  const jobs = removals(ids);
  await db.$transaction(jobs);
  await Promise.all(additions([]));
  return jobs.length;
}

export class Warmed {
  private readonly warm = db.note.delete({ where: { id: 0 } }); // ~ no-floating-future: nothing reads what holds it
  readonly #first = db.note.delete({ where: { id: 1 } });
  readonly shown = db.note.delete({ where: { id: 2 } });
  private readonly kept = db.note.delete({ where: { id: 3 } });

  async run(): Promise<void> {
    await this.#first;
    const { kept } = this;
    await kept;
  }
}
