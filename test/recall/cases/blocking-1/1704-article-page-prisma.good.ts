import type { Request, Response } from 'express';
import type { PrismaClient } from '../shared/generated/prisma/client.js';

export function articlePage(prisma: PrismaClient) {
  return async (req: Request<{ slug: string; author: string }>, res: Response): Promise<void> => {
    const { slug, author } = req.params;
    const [article, user, latest] = await Promise.all([
      prisma.article.findUnique({ where: { slug } }),
      prisma.user.findUnique({ where: { email: author } }),
      prisma.article.findMany({ take: 5 }),
    ]);
    res.json({ article, user, latest });
  };
}
