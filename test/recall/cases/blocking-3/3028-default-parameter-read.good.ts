import fs from 'node:fs';

interface Mail {
  to: string;
  body: string;
}

type Send = (mail: Mail) => Promise<void>;

const defaultTemplate = fs.readFileSync('/etc/app/welcome.txt', 'utf8');

export async function welcome(send: Send, to: string, template: string = defaultTemplate): Promise<void> {
  await send({ to, body: template.replaceAll('{{to}}', to) });
}
