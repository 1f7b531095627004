import type { Generated, Kysely, Transaction } from 'kysely';

interface Schema {
  person: { id: Generated<number>; email: string; locked_at: Date | null };
  session: { token: string; person_id: number; created_at: Generated<Date> };
}

type Db = Kysely<Schema> | Transaction<Schema>;

class SessionRepository {
  constructor(private readonly db: Db) {}

  private ofPerson(personId: number) {
    return this.db.deleteFrom('session').where('person_id', '=', personId);
  }

  async revokeAll(personId: number, except?: string): Promise<void> {
    let query = this.ofPerson(personId);
    if (except === undefined) {
      query.returning('token'); // expect: lazy
      return;
    }
    query = query.where('token', '!=', except);
    await query.execute();
  }
}

export const lockPerson = (db: Kysely<Schema>, personId: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await trx.updateTable('person').set({ locked_at: new Date() }).where('id', '=', personId).execute();
    await new SessionRepository(trx).revokeAll(personId);
  });
