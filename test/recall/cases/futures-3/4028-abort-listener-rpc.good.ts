import type { SupabaseClient } from '@supabase/supabase-js';

export interface Renderer {
  frame(n: number, signal: AbortSignal): Promise<void>;
}

export async function render(supabase: SupabaseClient, job: string, frames: number, renderer: Renderer, signal: AbortSignal): Promise<void> {
  signal.addEventListener('abort', () => void supabase.rpc('release_job', { job }).then(console.debug), { once: true });
  for (let n = 0; n < frames && !signal.aborted; n++) {
    await renderer.frame(n, signal);
  }
  const { error } = await supabase.from('job').update({ state: 'done' }).eq('id', job);
  if (error !== null) throw new Error(error.message);
}
