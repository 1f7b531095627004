import type { Request, Response } from 'express';
import type { PrismaClient } from '../shared/generated/prisma/client.js';

export const profile = (prisma: PrismaClient) => async (req: Request<{ id: string }>, res: Response) => {
  const id = Number(req.params.id);
  const user = await prisma.user.findUnique({ where: { id } }); // allow: sequential
  const articles = await prisma.article.findMany({ where: { authorId: id }, take: 10 }); // expect: sequential
  res.json({ name: user?.name, titles: articles.map((a) => a.title) });
};
