import { PrismaClient } from '../shared/generated/prisma/client.js';

const prisma = new PrismaClient();

export interface ViewCount {
  slug: string;
  views: number;
}

export async function importViews(counts: readonly ViewCount[]): Promise<number> {
  const writes = counts.map((row) => // expect: lazy
    prisma.article.update({ where: { slug: row.slug }, data: { views: row.views } }),
  );
  return counts.length;
}
