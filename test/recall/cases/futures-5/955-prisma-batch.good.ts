import type { Prisma, PrismaClient } from '../shared/generated/prisma/client.js';

export class Publisher {
  constructor(private readonly prisma: PrismaClient) {}

  private rename(slug: string, title: string) {
    return this.prisma.article.update({ where: { slug }, data: { title } });
  }

  async publish(titles: ReadonlyMap<string, string>, retired: readonly number[]): Promise<number> {
    const operations: Prisma.PrismaPromise<unknown>[] = [];
    for (const [slug, title] of titles) operations.push(this.rename(slug, title));
    operations.push(...retired.map((id) => this.prisma.article.delete({ where: { id } })));
    if (operations.length === 0) return 0;
    await this.prisma.$transaction(operations);

    const total = this.prisma.article.count();
    if ((await total) > 1000) console.warn('more than a thousand articles');
    return total;
  }
}
