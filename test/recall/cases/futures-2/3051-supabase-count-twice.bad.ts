import { createClient } from '@supabase/supabase-js';

const client = createClient('https://db.example.test', 'service-key');

export default async function signups(day: string): Promise<{ emails: string[]; total: number }> {
  const query = client.from('signup').insert({ day, source: 'report' }).select('email');
  const { data, error } = await query; // allow: rerun
  if (error) throw new Error(error.message);
  const { count } = await query; // expect: rerun
  return { emails: (data ?? []).map((row: { email: string }) => row.email), total: count ?? 0 };
}
