import { Router } from 'express';
import { SigningKey } from './signing-key.js';

const issued = new Map<string, SigningKey>();

export const keysApi = Router();

keysApi.post('/tenants/:tenant/keys', async (req, res) => {
  const key = await SigningKey.create();
  issued.set(req.params.tenant, key);
  res.status(201).send(key.publicPem);
});
