import { createClient, type SupabaseClient } from '@supabase/supabase-js';

type Action = 'login' | 'export' | 'delete';

interface AuditContext {
  actor: string;
  ip?: string;
}

export function auditor(client: SupabaseClient, { actor, ip }: AuditContext) {
  const write = (action: Action, detail: Record<string, unknown> = {}): void => {
    client
      .from('audit_log')
      .insert({ actor, ip, action, detail })
      .then(({ error }) => {
        if (error !== null) console.error('audit', error.message);
      }, console.error);
  };

  return {
    login: () => {
      write('login');
    },
    exported: (rows: number) => {
      write('export', { rows });
    },
    deleted: (id: string) => {
      write('delete', { id });
    },
  };
}

export const client = createClient('http://127.0.0.1:54321', 'anon-key');
