import { Router } from 'express';

export interface Project {
  id: string;
  archived: boolean;
}

export function projects(load: (id: string) => Promise<Project | undefined>): Router {
  const router = Router();

  router.param('project', async (_req, res, next, id: string) => {
    try {
      const project = await load(id);
      if (project === undefined) {
        res.sendStatus(404);
        return;
      }
      if (project.archived) {
        console.info('archived project asked for', id);
        res.sendStatus(410);
        return;
      }
      res.locals['project'] = project;
      next();
    } catch (err) {
      next(err);
    }
  });

  router.get('/:project', (_req, res) => {
    res.json(res.locals['project']);
  });
  return router;
}
