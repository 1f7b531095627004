import type { SupabaseClient } from '@supabase/supabase-js';

export async function dashboard(client: SupabaseClient, org: string) {
  const [projects, invoices] = await Promise.all([
    client.from('projects').select('id, name').eq('org', org),
    client.from('invoices').select('total').eq('org', org),
  ]);
  const error = projects.error ?? invoices.error;
  if (error) throw new Error(error.message);
  return { projects: projects.data ?? [], invoices: invoices.data ?? [] };
}
