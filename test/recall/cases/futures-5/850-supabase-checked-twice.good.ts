import type { SupabaseClient } from '@supabase/supabase-js';

interface Row {
  id: string;
  done: boolean;
}

export async function openTodos(client: SupabaseClient, list: string): Promise<Row[]> {
  const request = client.from('todos').select('id, done').eq('list', list).eq('done', false);
  const { data, error } = await request;
  if (error !== null) {
    console.warn(`list ${list} is not readable`);
    return [];
  }
  return data as Row[];
}
