import { PrismaClient } from '../shared/generated/prisma/client.js';

interface Context {
  prisma: PrismaClient;
  userId: number | null;
}

function touchAuthor(prisma: PrismaClient, id: number, name: string) {
  return prisma.user.update({ where: { id }, data: { name } });
}

export const resolvers = {
  Query: {
    article: (_: unknown, args: { slug: string }, { prisma }: Context) =>
      prisma.article.findUnique({ where: { slug: args.slug } }),
  },
  Mutation: {
    async rename(_: unknown, args: { slug: string; title: string; by: string }, { prisma, userId }: Context) {
      if (userId === null) throw new Error('not signed in');
      const article = await prisma.article.update({ where: { slug: args.slug }, data: { title: args.title } });
      await touchAuthor(prisma, userId, args.by);
      return article;
    },
  },
};
