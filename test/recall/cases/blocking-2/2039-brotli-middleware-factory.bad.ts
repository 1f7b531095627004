import { brotliCompressSync, constants } from 'node:zlib';

interface KoaContext {
  body: string | Buffer;
  acceptsEncodings(name: string): boolean;
  set(name: string, value: string): void;
}

type Middleware = (ctx: KoaContext, next: () => Promise<void>) => Promise<void>;

export function brotli({ quality = 11 } = {}): Middleware {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return async (ctx, next) => {
    await next();
    if (typeof ctx.body !== 'string' || !ctx.acceptsEncodings('br')) return;
    ctx.body = brotliCompressSync(ctx.body, { params }); // expect: cpu
    ctx.set('content-encoding', 'br');
  };
}
