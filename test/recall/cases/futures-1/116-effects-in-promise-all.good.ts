import { Effect } from 'effect';

export interface Invite {
  email: string;
  team: string;
}
interface Mailer {
  send(to: string, subject: string): Promise<void>;
}

const mail = (mailer: Mailer, invite: Invite) =>
  Effect.tryPromise({
    try: () => mailer.send(invite.email, `Join ${invite.team}`),
    catch: (cause) => new Error('mail failed', { cause }),
  });

const audit = (invite: Invite) => Effect.logInfo(`invited ${invite.email}`);

export const inviteOne = (mailer: Mailer, invite: Invite) =>
  Effect.gen(function* () {
    yield* mail(mailer, invite);
    yield* audit(invite);
    return invite.email;
  });

export async function inviteAll(mailer: Mailer, invites: Invite[]): Promise<number> {
  await Promise.all(invites.map((invite) => Effect.runPromise(inviteOne(mailer, invite))));
  return invites.length;
}
