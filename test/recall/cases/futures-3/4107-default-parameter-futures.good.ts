import { PrismaClient } from '../shared/generated/prisma/client.js';
import type { Article } from '../shared/generated/prisma/client.js';

const prisma = new PrismaClient();

const timeout = (ms: number): Promise<'late'> => new Promise((resolve) => setTimeout(resolve, ms, 'late'));

export async function withDeadline<T>(work: Promise<T>, late: Promise<'late'> = timeout(1000)): Promise<T | 'late'> {
  return Promise.race([work, late]);
}

export async function titles(list: PromiseLike<Article[]> = prisma.article.findMany({ take: 10 }), map = async (a: Article) => a.title): Promise<string[]> {
  return Promise.all((await list).map(map));
}

export function counters(count: (authorId: number) => PromiseLike<number> = (authorId) => prisma.article.count({ where: { authorId } })) {
  const seen: Record<number, PromiseLike<number>> = {};
  return (authorId: number): PromiseLike<number> => (seen[authorId] ??= count(authorId));
}

export const first = async (ids: readonly number[]): Promise<Article | null> => {
  const lookups = ids.map((id) => prisma.article.findUnique({ where: { id } }));
  for (const lookup of lookups) {
    const found = (await lookup) ?? (await prisma.article.findUnique({ where: { slug: String(ids[0]) } }));
    if (found) return found;
  }
  return null;
};
