import { Router, json, type NextFunction, type Request, type Response } from 'express';

const TAG = /^#[\w-]+$/;

function onlyTags(req: Request, res: Response, next: NextFunction): void {
  const { tags } = req.body as { tags: string };
  if (tags.split(' ').every((t) => TAG.test(t))) {
    next();
    return;
  }
  res.status(422).json({ error: 'tags only' });
}

export const tagRouter = Router();

tagRouter.post('/posts/:id/tags', json(), onlyTags, (req, res) => {
  res.json({ id: req.params['id'], accepted: true });
});
