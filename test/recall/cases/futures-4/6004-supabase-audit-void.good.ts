import type { SupabaseClient } from '@supabase/supabase-js';

export interface Invite {
  id: string;
  email: string;
}

export class Invites {
  constructor(
    private readonly client: SupabaseClient,
    private readonly actor: string,
  ) {}

  async revoke(id: string): Promise<Invite | undefined> {
    const { data, error } = await this.client.from('invites').delete().eq('id', id).select().single<Invite>();
    if (error !== null) return undefined;
    // audit is best effort, no reason to slow the response down
    this.client
      .from('audit')
      .insert({ actor: this.actor, action: 'invite.revoke', target: data.email })
      .then(
        ({ error: failed }) => {
          if (failed !== null) console.warn('audit', failed.message);
        },
        (err: unknown) => console.warn('audit', err),
      );
    return data;
  }
}
