import type { PrismaClient } from '../shared/generated/prisma/client.js';

export interface Rename {
  id: number;
  title: string;
}

export class BulkRename {
  constructor(private readonly prisma: PrismaClient) {}

  async apply(renames: readonly Rename[]): Promise<string> {
    const known = new Set((await this.prisma.article.findMany()).map((a) => a.id));
    const operations = renames // expect: lazy
      .filter((r) => known.has(r.id))
      .map((r) => this.prisma.article.update({ where: { id: r.id }, data: { title: r.title } }));
    return `${operations.length} renamed`;
  }
}
