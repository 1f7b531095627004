interface User {
  id: string;
  email: string;
}
interface Outbox {
  mail(to: string, subject: string): Promise<void>;
  audit(event: string, subject: string): Promise<void>;
}

export async function deactivate(user: User, outbox: Outbox, disable: (id: string) => Promise<void>): Promise<{ sent: number }> {
  await disable(user.id);
  const notices = [ // expect: floating
    outbox.mail(user.email, 'Your account was deactivated'),
    outbox.audit('user.deactivated', user.id),
  ];
  return { sent: notices.length };
}
