import type { Kysely, Transaction } from 'kysely';

export interface Tables {
  session: { id: string; user_id: number; seen_at: Date };
  user: { id: number; locked: boolean };
}
export type Conn = Kysely<Tables> | Transaction<Tables>;

export const sessionsBefore = (conn: Conn, cutoff: Date) => conn.deleteFrom('session').where('seen_at', '<', cutoff);

export const lockUser = (conn: Conn, id: number) => conn.updateTable('user').set({ locked: true }).where('id', '=', id).execute();
