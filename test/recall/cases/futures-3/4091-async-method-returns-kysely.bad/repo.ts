import type { Kysely } from 'kysely';

export interface DB {
  invite: { code: string; used_by: number | null };
}

export class Invites {
  constructor(private readonly db: Kysely<DB>) {}

  async find(code: string) {
    return this.db.selectFrom('invite').selectAll().where('code', '=', code).executeTakeFirst();
  }

  async use(code: string, member: number) {
    const q = this.db.updateTable('invite').set({ used_by: member });
    return q.where('code', '=', code); // allow: lazy
  }
}
