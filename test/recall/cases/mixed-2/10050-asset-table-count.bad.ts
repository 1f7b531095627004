import type { PrismaClient } from '../shared/generated/prisma/client.js';

interface Page<T> {
  rows: T[];
  nextCursor: number | null;
  total: number;
}

export function assetsTable(prisma: PrismaClient, pageSize = 20) {
  return {
    async fetch(authorId: number, cursor = 0): Promise<Page<{ slug: string; title: string }>> {
      const where = { authorId };
      const found = await prisma.article.findMany({ where, skip: cursor, take: pageSize + 1 }); // allow: sequential
      const total = await prisma.article.count({ where }); // expect: sequential
      const rows = found.slice(0, pageSize).map(({ slug, title }) => ({ slug, title }));
      return { rows, total, nextCursor: found.length > pageSize ? cursor + pageSize : null };
    },
  };
}
