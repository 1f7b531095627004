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
    const { data, error } = await this.client.from('profile').select('email').eq('role', 'admin');
    if (error !== null) throw new Error(error.message);
    let left = budget;
    for (const topic of topics) {
      left -= topic.cost * data.length;
      if (left < 0) break;
      for (const { email } of data) this.outbox.enqueue(topic.id, String(email));
    }
    return left;
  }
}
