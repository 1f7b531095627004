import bcrypt from 'bcryptjs';
import { Router } from 'express';

interface Users {
  insert(user: { email: string; hash: string }): Promise<{ id: number }>;
}

export function registration(users: Users): Router {
  const router = Router();
  router.post('/register', async (req, res, next) => {
    const { email, password } = req.body as { email: string; password: string };
    if (password.length < 12) {
      res.status(422).json({ error: 'password too short' });
      return;
    }
    try {
      const hash = await bcrypt.hash(password, 13); // expect: cpu
      const { id } = await users.insert({ email, hash });
      res.status(201).json({ id });
    } catch (err) {
      next(err);
    }
  });
  return router;
}
