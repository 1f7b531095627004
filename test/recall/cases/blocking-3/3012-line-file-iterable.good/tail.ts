import { Router } from 'express';
import { LineFile } from './line-file.js';

export const logs = Router();

logs.get('/logs/:day', async (req, res) => {
  const file = new LineFile(`/var/log/app/${encodeURIComponent(req.params.day)}.log`);
  const lines: string[] = [];
  for await (const line of file) lines.push(line);
  res.json(lines.slice(-200));
});
