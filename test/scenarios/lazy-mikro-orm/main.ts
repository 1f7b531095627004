import type { SqlEntityManager } from '@mikro-orm/sql';

declare class Book {
  id: number;
  title: string;
}
declare const em: SqlEntityManager;

export function updateBad(): void {
  em.createQueryBuilder(Book).update({ title: 'a' }).where({ id: 1 }); // ~ no-floating-future: never runs
}

export async function awaitedBad(): Promise<void> {
  await em.createQueryBuilder(Book).delete({ id: 1 }); // ~ no-floating-future: never runs
}

export function unreadBad(): void {
  const query = em.createQueryBuilder(Book).select('*'); // ~ no-floating-future: nothing reads
}

export async function executedOk(): Promise<void> {
  await em.createQueryBuilder(Book).update({ title: 'a' }).where({ id: 1 }).execute();
  const query = em.createQueryBuilder(Book).select('*');
  query.where({ id: 1 });
  console.log(await query.getResult());
}
