import type { Kysely } from 'kysely';

interface Schema {
  leases: { name: string; holder: string; beat_at: number };
}

export function holdLease(db: Kysely<Schema>, name: string, holder: string, everyMs: number): () => void {
  const beat = () =>
    db
      .updateTable('leases')
      .set({ beat_at: Date.now() })
      .where('name', '=', name)
      .where('holder', '=', holder);

  const timer = setInterval(() => {
    beat()
      .execute()
      .catch((err: unknown) => {
        console.error('lease lost?', err);
      });
  }, everyMs);
  return () => {
    clearInterval(timer);
  };
}
