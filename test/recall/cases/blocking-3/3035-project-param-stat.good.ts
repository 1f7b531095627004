import fs from 'node:fs';
import path from 'node:path';
import { Router } from 'express';

export function projects(base: string): Router {
  const router = Router();
  router.param('project', (req, res, next, value: string) => {
    const dir = path.join(base, path.basename(value));
    fs.stat(dir, (error, info) => {
      if (error === null && info.isDirectory()) {
        res.locals.dir = dir;
        next();
      } else {
        res.status(404).json({ missing: req.params.project });
      }
    });
  });
  router.get('/:project', (_req, res) => {
    res.json({ dir: res.locals.dir as string });
  });
  return router;
}
