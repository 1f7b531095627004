import { Router } from 'express';
import { SigningKey } from './signing-key.js';

const issued = new Map<string, SigningKey>();

export const keysApi = Router();

keysApi.post('/tenants/:tenant/keys', (req, res) => {
  const key = new SigningKey(); // expect: cpu
  issued.set(req.params.tenant, key);
  res.status(201).send(key.publicPem);
});
