import type { Knex } from 'knex';

interface Ticket {
  id: number;
  owner: string;
}
declare const db: Knex;

export function insertBad(): void {
  db<Ticket>('tickets').insert({ id: 1, owner: 'a' }); // ~ no-floating-future: never runs
}

export function rawBad(): void {
  db.raw('TRUNCATE tickets'); // ~ no-floating-future: never runs
}

export function schemaBad(): void {
  db.schema.dropTable('tickets'); // ~ no-floating-future: never runs
}

export function voidBad(id: number): void {
  void db('tickets').where({ id }).delete(); // ~ no-floating-future: `void`
}

export function onlyBuiltBad(owner: string): void {
  const query = db<Ticket>('tickets').select('*'); // ~ no-floating-future: only built up
  query.where('owner', owner);
}

export function builtInBranchBad(owner: string | undefined): void {
  const query = db<Ticket>('tickets').select('*'); // ~ no-floating-future: only built up
  if (owner !== undefined) query.where('owner', owner);
}

export function drivenOnOnePathBad(owner: string | undefined, isDryRun: boolean): string {
  let query = db<Ticket>('tickets').where('id', '>', 1);
  if (owner !== undefined) query = query.andWhere('owner', owner);
  if (isDryRun) return query.toString();
  query.delete(); // ~ no-floating-future: never runs
  return 'deleted';
}

export async function changedLastInLoopOk(owners: readonly string[]): Promise<void> {
  const query = db<Ticket>('tickets').select('*');
  for (const owner of owners) {
    await query.clone();
    query.orWhere('owner', owner);
  }
}

export function changedBehindClosureOk(owner: string): () => Promise<Ticket[]> {
  const query = db<Ticket>('tickets').select('*');
  const run = async (): Promise<Ticket[]> => await query;
  query.where('owner', owner);
  return run;
}

export function changedAfterHandoverOk(owner: string, queries: Knex.QueryBuilder[]): void {
  const query = db<Ticket>('tickets').select('*');
  queries.push(query);
  query.where('owner', owner);
}

export async function mutatedOk(owner: string | undefined): Promise<Ticket[]> {
  const query = db<Ticket>('tickets').select('*');
  if (owner !== undefined) query.where('owner', owner);
  query.orderBy('id');
  return query;
}

export function parameterOk(query: Knex.QueryBuilder, owner: string): void {
  query.where('owner', owner).orderBy('id');
}

export async function nestedOk(): Promise<void> {
  const newest = db('tickets').max('id');
  await db('tickets')
    .where('id', newest)
    .where((builder) => builder.where('owner', 'a').orWhere('owner', 'b'))
    .where(function () {
      this.where('id', '>', 1);
    });
  await db.schema.createTable('tickets', (table) => {
    table.increments('id');
    table.string('owner').notNullable();
  });
}

export async function transactionOk(): Promise<void> {
  await db.transaction(async (trx) => {
    await trx('tickets').insert({ id: 1 });
    await db('tickets').insert({ id: 2 }).transacting(trx);
  });
  const described = db('tickets').select('id').toSQL();
  console.log(described.sql);
}

export async function transactionBad(): Promise<void> {
  const trx = await db.transaction();
  db('tickets').insert({ id: 1 }).transacting(trx); // ~ no-floating-future: never runs
  trx.commit(); // ~ no-floating-future: Nobody awaits the promise of `trx.commit(…)`
}

interface Bus {
  on(name: string, listener: (id: number) => void): Bus;
}

/** The finding stands where the function that answers the query begins, not where the statement around it does. */
// prettier-ignore
export function listenersBad(bus: Bus): void {
  const tickets = () => db<Ticket>('tickets');
  bus
    .on('opened', (id) => {
      tickets().insert({ id, owner: 'a' }).catch(console.error);
    })
    .on('closed', (id) => tickets().where({ id }).delete()) // ~ no-floating-future: ignores what it returns
    .on('moved', (id) => // ~ no-floating-future: ignores what it returns
      tickets()
        .where({ id })
        .update({ owner: 'b' }),
    );
}

export function listenerTableBad(): Record<'log' | 'remove', (id: number) => void> {
  return {
    log: (id) => {
      console.log(id);
    },
    remove: (id) => db<Ticket>('tickets').where({ id }).delete(), // ~ no-floating-future: ignores what it returns
  };
}

declare const logger: { debug(text: string): void };

/** Written down for the log, and never sent. */
export function describedBad(owner: string): void {
  const query = db<Ticket>('tickets').where('owner', owner).del(); // ~strict no-floating-future: only what it would do is looked at
  logger.debug(query.toQuery());
}

export async function describedOk(owner: string): Promise<void> {
  const query = db<Ticket>('tickets').where('owner', owner).del();
  logger.debug(query.toQuery());
  await query;
  const { sql } = db('tickets').select('*').toSQL();
  await db.raw(sql);
}

function trace(query: Knex.QueryBuilder): void {
  if (process.env['TRACE'] !== undefined) logger.debug(`${query.toString()}\n`);
}

/** A helper in sight writes it down, and nobody sends it. */
export function tracedBad(id: number): void {
  const query = db('tickets').where({ id }).del(); // ~strict no-floating-future: only what it would do is looked at
  trace(query);
}

export async function tracedAndSentOk(id: number): Promise<void> {
  const query = db('tickets').where({ id }).del();
  trace(query);
  await query;
}

function sendAndTrace(query: Knex.QueryBuilder): void {
  trace(query);
  query.then(console.log, console.error);
}

export function sentByHelperOk(id: number): void {
  sendAndTrace(db('tickets').where({ id }).del());
}

/** The same builder by two names. */
export function renamedOk(owner: string): Knex.QueryBuilder {
  return db('tickets').where((group) => {
    const open = group.whereNull('closed');
    open.orWhere('owner', owner);
  });
}

export function renamedBad(owner: string): void {
  const query = db('tickets').where('id', '>', 1); // ~ no-floating-future: only built up
  const open = query.whereNull('closed');
  open.orWhere('owner', owner);
}

export async function changedForEachOk(owners: readonly string[]): Promise<unknown> {
  return await db('tickets').where((group) => owners.map((owner) => group.orWhere('owner', owner)));
}

export function madeForEachBad(owners: readonly string[]): void {
  owners.map((owner) => db('tickets').where('owner', owner)); // ~ no-floating-future: never runs
}

/** A part of a statement as text: `toString()` writes the SQL. */
export function textOk(table: string): string {
  return `MAX(${db.ref(`${table}.value`)})`;
}

abstract class Adapter {
  abstract apply(query: Knex.QueryBuilder, name: string): Knex.QueryBuilder;
}

class Plain extends Adapter {
  override apply(query: Knex.QueryBuilder, name: string): Knex.QueryBuilder {
    return query.select(name);
  }
}

/** What a helper is given, it changes, whatever it is a method of. */
export function adaptedOk(query: Knex.QueryBuilder, adapterOf: (name: string) => Adapter): Knex.QueryBuilder {
  adapterOf('owner').apply(query, 'owner');
  new Plain().apply(query, 'id');
  return query;
}

/** A subquery is no builder that is changed. */
export function subqueryBad(): void {
  const owners = db<Ticket>('tickets').select('owner');
  db<Ticket>('tickets').whereIn('owner', owners); // ~ no-floating-future: never runs
}

export class TicketList {
  private readonly query = db<Ticket>('tickets');

  /** Its methods change the builder that it holds. */
  onlyOk(owner: string): Knex.QueryBuilder {
    this.ofOwner(owner); // ~strict no-floating-future
    return this.query;
  }

  makesBad(owner: string): void {
    this.newOf(owner); // ~ no-floating-future: never runs
  }

  private ofOwner(owner: string) {
    return owner === '' ? this.query : this.query.where({ owner });
  }

  private newOf(owner: string) {
    const query = db<Ticket>('tickets').where({ owner });
    return query;
  }
}
