import { Router } from 'express';
import workerpool from 'workerpool';

const pool = workerpool.pool();

export function statsRouter(minLength: number): Router {
  const router = Router();
  router.post('/stats', async (req, res) => {
    const text = String(req.body);
    const counts = await pool.exec(
      (input: string, min: number) => {
        const vowels = /[aeiou]/gi;
        const long = input.split(/\s+/).filter((word) => word.length >= min);
        return { words: long.length, vowels: input.match(vowels)?.length ?? 0 };
      },
      [text, minLength],
    );
    res.json(counts);
  });
  return router;
}
