import type { SupabaseClient } from '@supabase/supabase-js';

export async function withLease<T>(db: SupabaseClient, name: string, work: () => Promise<T>): Promise<T | undefined> {
  attempts: for (let attempt = 0; attempt < 3; attempt++) {
    const { error } = await db.from('lease').insert({ name });
    if (error !== null) {
      if (error.code === '23505') continue attempts;
      break attempts;
    }
    try {
      return await work();
    } finally {
      db.from('lease').delete().eq('name', name); // expect: lazy
    }
  }
  return undefined;
}
