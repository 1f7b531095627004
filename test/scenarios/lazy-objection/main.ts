import { Model, type QueryContext } from 'objection';

class Person extends Model {
  static override tableName = 'people';
  declare id: number;
  declare name: string;
}

export function insertBad(): void {
  Person.query().insert({ name: 'a' }); // ~ no-floating-future: never runs
}

export function patchBad(person: Person): void {
  void person.$query().patch({ name: 'b' }); // ~ no-floating-future: `void`
}

export function unreadBad(): void {
  const people = Person.query().where('id', 1); // ~ no-floating-future: nothing reads
}

export function onlyBuiltBad(name: string): void {
  const removed = Person.query().delete(); // ~ no-floating-future: only built up
  removed.where('name', name);
}

export async function awaitedOk(): Promise<void> {
  await Person.query().insert({ name: 'a' });
  const people = await Person.query().where('id', 1).execute();
  console.log(people.length, await Person.query().resultSize()); // ~strict prefer-concurrent-await: 2 waits
}

export async function mutatedOk(name: string | undefined): Promise<Person[]> {
  const query = Person.query();
  if (name !== undefined) query.where('name', name);
  return query;
}

export async function nestedOk(): Promise<void> {
  const oldest = Person.query().max('id');
  await Person.query().where('id', oldest);
}

/** The hook of the base class does nothing, although an override may be asynchronous. */
class Stamped extends Person {
  declare createdAt: string;

  override $beforeInsert(context: QueryContext): void {
    super.$beforeInsert(context);
    this.createdAt = new Date().toISOString();
  }
}

class Audited extends Stamped {
  override async $afterInsert(context: QueryContext): Promise<void> {
    await Person.query(context.transaction).insert({ name: this.name });
  }
}

export class Published extends Audited {
  override $afterInsert(context: QueryContext): Promise<void> {
    super.$afterInsert(context); // ~ no-floating-future: Nobody awaits the promise
    return Promise.resolve();
  }
}
