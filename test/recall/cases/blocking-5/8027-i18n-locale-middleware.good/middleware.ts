import type { Middleware } from 'koa';
import { translatorFactory } from './translator.js';

const translatorFor = translatorFactory('/app/locales', 'en');

export const locale: Middleware = async (ctx, next) => {
  const wanted = ctx.get('accept-language').split(',')[0]?.trim() ?? 'en';
  ctx.state['t'] = await translatorFor(wanted);
  await next();
};
