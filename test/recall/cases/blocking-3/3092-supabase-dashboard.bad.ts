import type { SupabaseClient } from '@supabase/supabase-js';

export async function dashboard(client: SupabaseClient, org: string) {
  const projects = await client.from('projects').select('id, name').eq('org', org); // allow: sequential
  const invoices = await client.from('invoices').select('total').eq('org', org); // expect: sequential
  const error = projects.error ?? invoices.error;
  if (error) throw new Error(error.message);
  return { projects: projects.data ?? [], invoices: invoices.data ?? [] };
}
