import type { Kysely } from 'kysely';

interface Schema {
  uploads: { id: string; created_at: number; driver_key: string };
  parts: { upload_id: string; part_number: number };
}

export interface Job {
  readonly cron: string;
  run(): Promise<void>;
}

export function defineCleanup(db: Kysely<Schema>, maxAgeMs: number): Job {
  return {
    cron: '0 3 * * *',
    async run() {
      const cutoff = Date.now() - maxAgeMs;
      const old = await db.selectFrom('uploads').select('id').where('created_at', '<', cutoff).execute();
      const ids = old.map((u) => u.id);
      if (ids.length === 0) return;
      await db.deleteFrom('parts').where('upload_id', 'in', ids).execute();
      await db.deleteFrom('uploads').where('id', 'in', ids).executeTakeFirst();
      console.info(`cleanup: ${ids.length} uploads`);
    },
  };
}
