import type { Prisma, PrismaClient } from '../shared/generated/prisma/client.js';

const bump = (prisma: PrismaClient, id: number) => prisma.article.update({ where: { id }, data: { views: { increment: 1 } } });

export async function bumpAll(prisma: PrismaClient, ids: readonly number[], drop?: number): Promise<number> {
  const operations: Prisma.PrismaPromise<unknown>[] = ids.map((id) => bump(prisma, id));
  if (drop !== undefined) {
    operations.push(prisma.article.delete({ where: { id: drop } }));
  }
  const done = await prisma.$transaction([...operations, prisma.article.count()]);
  return done.length;
}
