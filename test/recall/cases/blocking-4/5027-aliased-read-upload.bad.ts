import * as fs from 'node:fs';
import { Router, type Request, type Response } from 'express';

const slurp = fs.readFileSync;

interface UploadRequest extends Request {
  file?: { path: string; mimetype: string };
}

export const extract = Router();

extract.post('/extract', async (req: UploadRequest, res: Response) => {
  if (req.file === undefined) {
    res.status(400).json({ error: 'no file' });
    return;
  }
  const form = new FormData();
  const bytes = slurp(req.file.path); // expect: blocking
  form.append('file', new Blob([new Uint8Array(bytes)], { type: req.file.mimetype }));
  const answer = await fetch('http://ocr.internal/extract', { method: 'POST', body: form });
  res.status(answer.status).json(await answer.json());
});
