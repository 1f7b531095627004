import type { SupabaseClient } from '@supabase/supabase-js';

export interface Lead {
  email: string;
  source: string;
}

export async function capture(client: SupabaseClient, lead: Lead, notify: (l: Lead) => Promise<void>): Promise<void> {
  const insert = client.from('leads').insert(lead);
  const [{ error }] = await Promise.all([insert, notify(lead)]);
  if (error !== null) throw new Error(error.message);
}
