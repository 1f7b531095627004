import express from 'express';
import { LicenceService } from './licence.js';

const licences = new LicenceService('/etc/app/licence.pem', process.env['SECRET'] ?? 'dev');

export const app = express();

app.post('/licence', express.json(), (req, res) => {
  const { text, signature } = req.body as { text: string; signature: string };
  res.json({ valid: licences.valid(text, Buffer.from(signature, 'base64')), bytes: licences.secretLength });
});
