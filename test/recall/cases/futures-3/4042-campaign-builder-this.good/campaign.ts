export interface Transport {
  deliver(to: readonly string[], subject: string): Promise<number>;
}

export class Campaign implements PromiseLike<number> {
  readonly #to: string[] = [];
  #subject = '';

  constructor(private readonly transport: Transport) {}

  to(...people: string[]): this {
    this.#to.push(...people);
    return this;
  }

  about(subject: string): this {
    this.#subject = subject;
    return this;
  }

  then<A = number, B = never>(ok?: ((n: number) => A | PromiseLike<A>) | null, no?: ((e: unknown) => B | PromiseLike<B>) | null): PromiseLike<A | B> {
    return this.transport.deliver(this.#to, this.#subject).then(ok, no);
  }
}
