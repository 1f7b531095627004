import { type Prisma, PrismaClient } from '../shared/generated/prisma/client.js';

const client = new PrismaClient();

interface Edit {
  id: number;
  title?: string;
  remove?: boolean;
}

export async function applyEdits(edits: readonly Edit[], editor: number): Promise<number> {
  const ops: Prisma.PrismaPromise<unknown>[] = [];
  for (const edit of edits) {
    if (edit.remove) ops.push(client.article.delete({ where: { id: edit.id } }));
    else if (edit.title !== undefined) {
      const { id, title } = edit;
      ops.push(client.article.update({ where: { id }, data: { title } }));
    }
  }
  const stamp = client.user.update({ where: { id: editor }, data: { name: `editor ${editor}` } });
  const done = await client.$transaction([...ops, stamp]);
  return done.length;
}

export async function summary(authorId: number): Promise<{ count: number; titles: string[] }> {
  const articles = client.article.findMany({ where: { authorId } });
  const [found, again] = await Promise.all([articles, articles]);
  return { count: again.length, titles: found.map((a) => a.title) };
}

export const drop = (id: number) => client.article.delete({ where: { id } });
