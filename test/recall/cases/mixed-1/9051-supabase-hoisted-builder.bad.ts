import type { SupabaseClient } from '@supabase/supabase-js';

export interface Topic {
  readonly id: string;
  readonly cost: number;
}

export interface Outbox {
  enqueue(topic: string, recipient: string): void;
}

export class Broadcaster {
  constructor(
    private readonly client: SupabaseClient,
    private readonly outbox: Outbox,
  ) {}

  async announce(topics: Iterable<Topic>, budget: number): Promise<number> {
    const admins = this.client.from('profile').select('email').eq('role', 'admin');
    let left = budget;
    for (const topic of topics) {
      const { data, error } = await admins; // expect: rerun
      if (error !== null) throw new Error(error.message);
      left -= topic.cost * data.length;
      if (left < 0) break;
      for (const { email } of data) this.outbox.enqueue(topic.id, String(email));
    }
    return left;
  }
}
