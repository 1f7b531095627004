export class Once<T> implements PromiseLike<T> {
  private promise: Promise<T> | undefined;
  constructor(private readonly start: () => Promise<T>) {}
  then<A = T, B = never>(
    ok?: ((value: T) => A | PromiseLike<A>) | null,
    fail?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.promise ??= this.start();
    return this.promise.then(ok, fail);
  }
}

export function resources(load: (name: string) => Promise<string>) {
  const table = {
    header: new Once(() => load('header')),
    footer: new Once(() => load('footer')),
  };
  return {
    async get(name: keyof typeof table): Promise<string> {
      return table[name];
    },
    async both(): Promise<string> {
      const header = await table.header;
      return header === '' ? '' : `${header}${await table.footer}`;
    },
  };
}
