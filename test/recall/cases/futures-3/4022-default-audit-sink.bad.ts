import type { SupabaseClient } from '@supabase/supabase-js';

type Audit = (actor: string, action: string) => void;

export function accountService(
  supabase: SupabaseClient,
  audit: Audit = (actor, action) => supabase.from('audit').insert({ actor, action }), // expect: lazy
) {
  return {
    async rename(id: string, name: string): Promise<void> {
      const { error } = await supabase.from('account').update({ name }).eq('id', id);
      if (error !== null) throw new Error(error.message);
      audit(id, 'rename');
    },
  };
}
