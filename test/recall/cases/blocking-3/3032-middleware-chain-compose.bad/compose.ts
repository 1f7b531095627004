export interface Ctx {
  path: string;
  body: string;
  banner: string;
}

export type Next = () => Promise<void>;
export type Middleware = (ctx: Ctx, next: Next) => Promise<void>;

export function compose(chain: readonly Middleware[]): (ctx: Ctx) => Promise<void> {
  return (ctx) => {
    const at = (i: number): Promise<void> => {
      const current = chain[i];
      return current === undefined ? Promise.resolve() : current(ctx, () => at(i + 1)); // allow: blocking
    };
    return at(0);
  };
}
