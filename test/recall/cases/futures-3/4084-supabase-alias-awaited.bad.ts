import type { SupabaseClient } from '@supabase/supabase-js';

interface Plan {
  id: string;
  cents: number;
}

export async function compare(supabase: SupabaseClient, fresh: boolean): Promise<number> {
  const current = supabase.from('plan').select('id, cents').order('id').returns<Plan[]>();
  const previous = fresh ? supabase.from('plan_history').select('id, cents').order('id').returns<Plan[]>() : current;
  const before = await current; // allow: rerun
  if (before.error !== null) throw new Error(before.error.message);
  const after = await previous; // expect: rerun
  const sum = (plans: Plan[] | null) => (plans ?? []).reduce((n, p) => n + p.cents, 0);
  return sum(after.data) - sum(before.data);
}
