import { Router } from 'express';

const HOST = /^([a-z0-9]+[-.]?)+\.[a-z]{2,}$/i;

export const webhooks = Router();

webhooks.post('/webhooks', (req, res) => {
  const { host, path } = req.body as { host: string; path: string };
  if (!HOST.test(host)) { // expect: cpu
    res.status(422).json({ error: 'bad host' });
    return;
  }
  res.status(201).json({ url: `https://${host}/${path}` });
});
