import { Effect } from 'effect';

interface Invoice {
  readonly id: string;
  readonly email: string;
  readonly cents: number;
}

class MailError {
  readonly _tag = 'MailError';
  constructor(readonly reason: unknown) {}
}

const post = (path: string, body: unknown) =>
  Effect.tryPromise({
    try: () => fetch(new URL(path, 'http://mail.internal'), { method: 'POST', body: JSON.stringify(body) }),
    catch: (reason) => new MailError(reason),
  });

const notify = (invoice: Invoice) => post('/send', { to: invoice.email, subject: `Invoice ${invoice.id}` });

export const settle = (load: (id: string) => Effect.Effect<Invoice, MailError>, id: string) =>
  load(id).pipe(
    Effect.tap((invoice) => {
      if (invoice.cents === 0) return Effect.void;
      notify(invoice); // expect: lazy
      return Effect.log(`settled ${invoice.id}`);
    }),
    Effect.map((invoice) => invoice.cents),
  );
