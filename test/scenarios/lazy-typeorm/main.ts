import { Brackets, type DataSource, type Repository, type SelectQueryBuilder } from 'typeorm';

interface User {
  id: number;
  name: string;
}
declare const users: Repository<User>;
declare const source: DataSource;

export function deleteBad(): void {
  source.createQueryBuilder().delete().from('users').where('id = 1'); // ~ no-floating-future: never runs
}

export async function awaitedBad(): Promise<void> {
  await users.createQueryBuilder().update().set({ name: 'a' }); // ~ no-floating-future: `await` does not do that
}

export function unreadBad(): void {
  const query = users.createQueryBuilder('u').where('u.id = 1'); // ~ no-floating-future: nothing reads
}

export function eagerBad(): void {
  users.save({ id: 1, name: 'a' }); // ~ no-floating-future: Nobody awaits the promise
}

export async function executedOk(): Promise<void> {
  await source.createQueryBuilder().delete().from('users').execute();
  const user = await users.createQueryBuilder('u').where('u.id = 1').getOne();
  console.log(user?.name);
}

export async function mutatedOk(name: string | undefined): Promise<User[]> {
  const query = users.createQueryBuilder('u');
  if (name !== undefined) query.andWhere('u.name = :name', { name });
  query.andWhere(
    new Brackets((where) => {
      where.where('u.id > 1').orWhere('u.id < 0');
    }),
  );
  paginate(query, 10);
  return query.getMany();
}

function paginate(query: SelectQueryBuilder<User>, take: number): SelectQueryBuilder<User> {
  return query.take(take);
}

export async function nestedOk(): Promise<User[]> {
  const query = users.createQueryBuilder('u');
  const inner = query.subQuery().select('o.id').from('orders', 'o').getQuery();
  return query.where(`u.id IN ${inner}`).getMany();
}
