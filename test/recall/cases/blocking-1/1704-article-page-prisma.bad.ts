import type { Request, Response } from 'express';
import type { PrismaClient } from '../shared/generated/prisma/client.js';

export function articlePage(prisma: PrismaClient) {
  return async (req: Request<{ slug: string; author: string }>, res: Response): Promise<void> => {
    const { slug, author } = req.params;
    const article = await prisma.article.findUnique({ where: { slug } }); // allow: sequential
    const user = await prisma.user.findUnique({ where: { email: author } }); // expect: sequential
    const latest = await prisma.article.findMany({ take: 5 }); // allow: sequential
    res.json({ article, user, latest });
  };
}
