import fs from 'node:fs';

interface Mail {
  to: string;
  body: string;
}

type Send = (mail: Mail) => Promise<void>;

export async function welcome(
  send: Send,
  to: string,
  template: string = fs.readFileSync('/etc/app/welcome.txt', 'utf8'), // expect: blocking
): Promise<void> {
  await send({ to, body: template.replaceAll('{{to}}', to) });
}
