import type { Request, Response } from 'express';
import type { PrismaClient } from '../shared/generated/prisma/client.js';

export const profile = (prisma: PrismaClient) => async (req: Request<{ id: string }>, res: Response) => {
  const id = Number(req.params.id);
  const [user, articles] = await Promise.all([
    prisma.user.findUnique({ where: { id } }),
    prisma.article.findMany({ where: { authorId: id }, take: 10 }),
  ]);
  res.json({ name: user?.name, titles: articles.map((a) => a.title) });
};
