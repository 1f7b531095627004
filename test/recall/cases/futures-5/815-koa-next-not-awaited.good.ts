interface Ctx {
  readonly path: string;
  readonly headers: Record<string, string | undefined>;
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}
type Next = () => Promise<unknown>;
type Middleware = (ctx: Ctx, next: Next) => Promise<unknown> | unknown;

export const responseTime: Middleware = async (ctx, next) => {
  const started = performance.now();
  await next();
  ctx.set('x-response-time', `${(performance.now() - started).toFixed(1)}ms`);
};

export function requireTenant(known: ReadonlySet<string>): Middleware {
  return async (ctx, next) => {
    const tenant = ctx.headers['x-tenant'];
    if (tenant === undefined || !known.has(tenant)) {
      ctx.status = 403;
      ctx.body = { error: 'unknown tenant' };
      return;
    }
    await next();
    ctx.set('x-tenant', tenant);
  };
}
