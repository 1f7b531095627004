import { createClient, type SupabaseClient } from '@supabase/supabase-js';

const client: SupabaseClient = createClient('https://project.supabase.test', 'anon-key');

export class Devices {
  private current: string | null = null;

  constructor(private readonly supabase: SupabaseClient = client) {}

  async register(user: string, token: string): Promise<void> {
    const { error } = await this.supabase.from('devices').upsert({ user, token });
    if (error !== null) throw error;
    this.current = token;
  }

  forget(): void {
    if (this.current === null) return;
    this.supabase.from('devices').delete().eq('token', this.current); // expect: lazy
    this.current = null;
  }
}
