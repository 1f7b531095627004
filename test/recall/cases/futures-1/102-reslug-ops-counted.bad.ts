import { type Article, PrismaClient } from '../shared/generated/prisma/client.js';

const client = new PrismaClient();

const normalise = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function stale(articles: readonly Article[]): Article[] {
  return articles.filter((a) => normalise(a.title) !== a.slug);
}

export async function retitle(authorId: number, suffix: string): Promise<number> {
  const articles = await client.article.findMany({ where: { authorId } });
  const todo = stale(articles);
  const ops = todo.map((a) => client.article.update({ where: { id: a.id }, data: { title: a.title + suffix } })); // expect: lazy
  console.info('retitled', ops.length);
  return todo.length;
}
