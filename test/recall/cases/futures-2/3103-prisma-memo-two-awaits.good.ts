import type { PrismaClient, User } from '../shared/generated/prisma/client.js';

export async function greet(prisma: PrismaClient, email: string): Promise<string> {
  const lookup = prisma.user.findUnique({ where: { email } });
  const hit: User | null = await lookup;
  if (hit === null) return 'who?';
  const again = await lookup;
  return `hello ${again?.name ?? hit.email}`;
}
