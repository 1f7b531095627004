export type Hook =
  | { readonly type: 'paid'; readonly invoice: string }
  | { readonly type: 'refunded'; readonly invoice: string; readonly cents: number }
  | { readonly type: 'disputed'; readonly invoice: string };

export interface Ledger {
  settle(invoice: string): Promise<void>;
  reverse(invoice: string, cents: number): Promise<{ left: number }>;
  freeze(invoice: string): Promise<void>;
}

export const createWebhook = (ledger: Ledger, log: (line: string) => void) => {
  const seen = new Set<string>();
  return async function handle(id: string, hook: Hook): Promise<'ok' | 'duplicate'> {
    if (seen.has(id)) return 'duplicate';
    switch (hook.type) {
      case 'paid':
        await ledger.settle(hook.invoice);
        break;
      case 'refunded':
        log(`refund of ${hook.cents}`);
        ledger.reverse(hook.invoice, hook.cents); // expect: floating
        break;
      case 'disputed':
        await ledger.freeze(hook.invoice);
        break;
    }
    seen.add(id);
    return 'ok';
  };
};
