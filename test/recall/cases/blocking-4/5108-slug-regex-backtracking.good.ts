import { Router } from 'express';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

function isHost(host: string): boolean {
  return host.length <= 253 && host.split('.').every((label) => LABEL.test(label));
}

export const webhooks = Router();

webhooks.post('/webhooks', (req, res) => {
  const { host, path } = req.body as { host: string; path: string };
  if (!isHost(host)) {
    res.status(422).json({ error: 'bad host' });
    return;
  }
  res.status(201).json({ url: `https://${host}/${path}` });
});
