import { PrismaClient } from '../shared/generated/prisma/client.js';

export class Authors {
  readonly #prisma = new PrismaClient();

  async retire(author: number, heir: string): Promise<void> {
    const { article, user } = this.#prisma;
    const titles = await article.findMany({ where: { authorId: author } });
    if (titles.length === 0) return;
    await [article.updateMany({ where: { authorId: author }, data: { views: { set: 0 } } }), user.update({ where: { id: author }, data: { name: heir } })]; // expect: lazy
  }
}
