import type { PrismaClient } from '../shared/generated/prisma/client.js';

interface Mailer {
  send(to: string, text: string): Promise<void>;
}

export async function signUp(prisma: PrismaClient, mailer: Mailer, email: string): Promise<number> {
  const existing = await prisma.user.findUnique({ where: { email } });
  if (existing !== null) return existing.id;
  const user = await prisma.user.create({ data: { email } });
  const article = await prisma.article.create({ data: { authorId: user.id, slug: `welcome-${String(user.id)}`, title: 'Welcome' } });
  await mailer.send(email, `Your first article is /${article.slug}`);
  return user.id;
}
