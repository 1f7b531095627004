import { Router, json, type NextFunction, type Request, type Response } from 'express';

const TAGS = /^(?:#(?:\w+-?)+\s*)+$/;

function onlyTags(req: Request, res: Response, next: NextFunction): void {
  const { tags } = req.body as { tags: string };
  if (TAGS.test(tags)) { // expect: cpu
    next();
    return;
  }
  res.status(422).json({ error: 'tags only' });
}

export const tagRouter = Router();

tagRouter.post('/posts/:id/tags', json(), onlyTags, (req, res) => {
  res.json({ id: req.params['id'], accepted: true });
});
