import { Router } from 'express';
import { LineFile } from './line-file.js';

export const logs = Router();

logs.get('/logs/:day', (req, res) => {
  const file = new LineFile(`/var/log/app/${encodeURIComponent(req.params.day)}.log`);
  const lines = [...file]; // expect: blocking
  res.json(lines.slice(-200));
});
