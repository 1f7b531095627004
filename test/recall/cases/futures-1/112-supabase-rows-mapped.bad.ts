import type { SupabaseClient } from '@supabase/supabase-js';

interface Contact {
  id: string;
  email: string;
}

interface Outcome {
  ok: boolean;
  message: string;
}

export async function syncContacts(supabase: SupabaseClient, incoming: Contact[], removed: string[]): Promise<Outcome> {
  const { data, error } = await supabase.auth.getUser();
  if (error !== null) return { ok: false, message: error.message };
  const owner = data.user.id;
  try {
    const writes = incoming.map((c) => supabase.from('contacts').upsert({ ...c, owner })); // expect: lazy
    if (removed.length > 0) {
      supabase.from('contacts').delete().in('id', removed).eq('owner', owner); // expect: lazy
    }
    return { ok: true, message: `${incoming.length} saved, ${removed.length} removed` };
  } catch (err) {
    return { ok: false, message: String(err) };
  }
}
