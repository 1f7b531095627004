import { Router } from 'express';
import workerpool from 'workerpool';

const pool = workerpool.pool();
const VOWELS = /[aeiou]/gi;

export function statsRouter(minLength: number): Router {
  const router = Router();
  router.post('/stats', async (req, res) => {
    const text = String(req.body);
    const counts = await pool.exec((input: string) => { // expect: spawn
      const long = input.split(/\s+/).filter((word) => word.length >= minLength); // allow: spawn
      return { words: long.length, vowels: input.match(VOWELS)?.length ?? 0 }; // allow: spawn
    }, [text]);
    res.json(counts);
  });
  return router;
}
