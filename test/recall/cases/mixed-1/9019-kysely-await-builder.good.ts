import type { Kysely, Transaction } from 'kysely';

interface Schema {
  session: { id: string; user_id: number; seen_at: Date };
  user: { id: number; last_login: Date | null };
}

type Executor = Kysely<Schema> | Transaction<Schema>;

abstract class Repository {
  constructor(protected readonly db: Executor) {}

  protected get now(): Date {
    return new Date();
  }
}

export class SessionRepository extends Repository {
  async touch(id: string): Promise<void> {
    await this.db.updateTable('session').set({ seen_at: this.now }).where('id', '=', id).execute();
  }

  async owner(id: string): Promise<number | undefined> {
    const row = await this.db.selectFrom('session').select('user_id').where('id', '=', id).executeTakeFirst();
    return row?.user_id;
  }
}
