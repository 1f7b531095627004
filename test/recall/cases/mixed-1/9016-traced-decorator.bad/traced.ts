export interface Span {
  fail(err: unknown): void;
  end(): void;
}

export interface Tracer {
  start(name: string): Span;
}

type Method<This, A extends unknown[]> = (this: This, ...args: A) => Promise<void>;

export function traced<This extends { readonly tracer: Tracer }, A extends unknown[]>(
  method: Method<This, A>,
  context: ClassMethodDecoratorContext<This, Method<This, A>>,
): Method<This, A> {
  return async function (this: This, ...args: A): Promise<void> {
    const span = this.tracer.start(String(context.name));
    try {
      method.apply(this, args); // expect: floating
    } catch (err) {
      span.fail(err);
      throw err;
    } finally {
      span.end();
    }
  };
}
