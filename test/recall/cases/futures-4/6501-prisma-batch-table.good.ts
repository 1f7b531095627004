import { PrismaClient } from '../shared/generated/prisma/client.js';

const prisma = new PrismaClient();

export async function swapTitles(from: string, to: string): Promise<void> {
  const ops = [prisma.article.update({ where: { slug: from }, data: { title: to } })];
  ops.push(prisma.article.update({ where: { slug: to }, data: { title: from } }));
  await prisma.$transaction(ops);
}

// Prisma memoises: a second await of the same promise sends nothing
export async function twice(slug: string): Promise<boolean> {
  const found = prisma.article.findUnique({ where: { slug } });
  const first = await found;
  const second = await found;
  return first === second;
}
