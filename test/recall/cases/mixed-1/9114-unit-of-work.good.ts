import { type Prisma, PrismaClient } from '../shared/generated/prisma/client.js';

export class UnitOfWork {
  private operations: Prisma.PrismaPromise<unknown>[] = [];

  constructor(private readonly db: PrismaClient) {}

  add(operation: Prisma.PrismaPromise<unknown>): this {
    this.operations.push(operation);
    return this;
  }

  async commit(): Promise<number> {
    const batch = this.operations;
    this.operations = [];
    await this.db.$transaction(batch);
    return batch.length;
  }
}

export async function renameAuthor(db: PrismaClient, userId: number, name: string, titles: ReadonlyMap<number, string>): Promise<number> {
  const work = new UnitOfWork(db);
  work.add(db.user.update({ where: { id: userId }, data: { name } }));
  for (const [id, title] of titles) {
    work.add(db.article.update({ where: { id }, data: { title } }));
  }
  return work.commit();
}
