import { EventEmitter } from 'node:events';
import { createClient } from '@supabase/supabase-js';

const supabase = createClient('https://db.example.test', 'anon-key');

export class Presence extends EventEmitter {
  seen(userId: string): void {
    this.emit('seen', userId);
  }
}

export function record(presence: Presence): Presence {
  presence.on('seen', (userId: string) => supabase.from('profile').update({ seen_at: Date.now() }).eq('id', userId)); // expect: lazy
  return presence;
}
