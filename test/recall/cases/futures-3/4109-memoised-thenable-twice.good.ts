import { PrismaClient } from '../shared/generated/prisma/client.js';

class Once<T> implements PromiseLike<T> {
  #started: Promise<T> | undefined;
  constructor(private readonly start: () => Promise<T>) {}

  then<A = T, B = never>(ok?: ((value: T) => A | PromiseLike<A>) | null, no?: ((err: unknown) => B | PromiseLike<B>) | null): Promise<A | B> {
    this.#started ??= this.start();
    return this.#started.then(ok, no);
  }
}

export async function checkout(cart: string, load: (cart: string) => Promise<{ total: number }>): Promise<number> {
  const prices = new Once(() => load(cart));
  if ((await prices).total === 0) return 0;
  const tax = load(`${cart}/tax`);
  const net = (await prices).total;
  return net + (await tax).total + (await tax).total;
}

export async function viewsTwice(prisma: PrismaClient): Promise<number> {
  const count = prisma.article.count();
  const before = await count;
  return before + (await count);
}
