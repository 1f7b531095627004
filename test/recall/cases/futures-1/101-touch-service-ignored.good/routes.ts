import { Router } from 'express';
import accounts from './accounts.js';

export const router = Router();

router.put('/me/name', async (req, res) => {
  const email = String(req.headers['x-user']);
  const wanted = String(req.query.name ?? '').trim();
  const me = await accounts.byEmail(email);
  if (me === null) {
    res.status(404).json({ error: 'no such account' });
    return;
  }
  if (wanted !== '' && wanted !== me.name) {
    await accounts.rename(me.id, wanted);
  }
  res.json({ id: me.id, name: wanted });
});
