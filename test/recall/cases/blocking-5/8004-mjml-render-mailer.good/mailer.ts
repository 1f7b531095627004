import compose from './render-mail.js';

export interface Transport {
  deliver(mail: { to: string; subject: string; html: string }): Promise<{ id: string }>;
}

const templates = {
  welcome: { subject: 'Welcome aboard', file: 'welcome' },
  reset: { subject: 'Reset your password', file: 'reset' },
} as const;

export async function sendTemplate(
  transport: Transport,
  to: string,
  kind: keyof typeof templates,
  values: Record<string, string>,
): Promise<string> {
  const { subject, file } = templates[kind];
  const html = await compose(file, values);
  const { id } = await transport.deliver({ to, subject, html });
  return id;
}
