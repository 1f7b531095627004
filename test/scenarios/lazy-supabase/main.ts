import { createClient } from '@supabase/supabase-js';

const supabase = createClient('http://localhost', 'key');

export function insertBad(): void {
  supabase.from('messages').insert({ text: 'a' }); // ~ no-floating-future: never runs
}

export function voidBad(id: number): void {
  void supabase.from('messages').delete().eq('id', id); // ~ no-floating-future: `void`
}

export function rpcBad(): void {
  supabase.rpc('recount'); // ~ no-floating-future: never runs
}

export function unreadBad(): void {
  const rows = supabase.from('messages').select(); // ~ no-floating-future: nothing reads
}

export function onlyBuiltBad(room: number): void {
  const removed = supabase.from('messages').delete(); // ~ no-floating-future: only built up
  removed.eq('room', room);
}

export async function builtAndAwaitedOk(room: number): Promise<void> {
  const removed = supabase.from('messages').delete();
  removed.eq('room', room);
  await removed;
}

const client = (): typeof supabase => supabase;

export function ownClientBad(id: number | undefined): void {
  id !== undefined && client().from('messages').delete().eq('id', id); // ~ no-floating-future: never runs
}

export async function awaitedOk(id: number): Promise<unknown> {
  const { data } = await supabase.from('messages').select().eq('id', id);
  supabase
    .from('messages')
    .insert({ text: 'b' })
    .then(
      () => undefined,
      () => undefined,
    );
  return data;
}

export async function mutatedOk(id: number | undefined): Promise<unknown> {
  let query = supabase.from('messages').select();
  if (id !== undefined) query = query.eq('id', id);
  const { data } = await query;
  return data;
}

export async function filteredOk(id: number): Promise<unknown> {
  const query = supabase.from('messages').select();
  query.eq('id', id);
  return await query;
}
