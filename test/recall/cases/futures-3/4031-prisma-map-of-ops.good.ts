import { PrismaClient } from '../shared/generated/prisma/client.js';
import type { Prisma } from '../shared/generated/prisma/client.js';

const prisma = new PrismaClient();

export async function renumber(slugs: ReadonlyMap<number, string>): Promise<string> {
  const ops = new Map<number, Prisma.PrismaPromise<unknown>>();
  const articles = await prisma.article.findMany();
  for (const { id, slug: old } of articles) {
    const slug = slugs.get(id);
    if (slug === undefined || slug === old) continue;
    ops.set(id, prisma.article.update({ where: { id }, data: { title: slug } }));
  }
  await prisma.$transaction([...ops.values()]);
  return `renumbered ${[...ops.keys()].join(', ')}`;
}
