import type { SupabaseClient } from '@supabase/supabase-js';

export interface AuditSink {
  write(actor: string, action: string): void;
}

export class SupabaseAudit implements AuditSink {
  readonly #client: SupabaseClient;

  constructor(client: SupabaseClient) {
    this.#client = client;
  }

  write(actor: string, action: string): void {
    const row = { actor, action, at: new Date().toISOString() };
    void this.#client.from('audit_log').insert(row); // expect: lazy
  }
}
