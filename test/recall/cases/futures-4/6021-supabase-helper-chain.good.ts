import type { SupabaseClient } from '@supabase/supabase-js';

export interface Presence {
  user: string;
  status: 'online' | 'away';
}

export function createPresence(client: SupabaseClient) {
  let last: Presence | undefined;
  return {
    current: () => last,
    async set(next: Presence): Promise<void> {
      if (last?.status === next.status) return;
      const query = client.from('presence').upsert(next, { onConflict: 'user' });
      const { error } = await query;
      if (error !== null) throw new Error(error.message);
      last = next;
    },
  };
}
