import type { SupabaseClient } from '@supabase/supabase-js';

interface Row {
  id: string;
  done: boolean;
}

export async function openTodos(client: SupabaseClient, list: string): Promise<Row[]> {
  const request = client.from('todos').select('id, done').eq('list', list).eq('done', false);
  if ((await request).error !== null) {
    console.warn(`list ${list} is not readable`);
    return [];
  }
  const { data } = await request; // expect: rerun
  return (data ?? []) as Row[];
}
