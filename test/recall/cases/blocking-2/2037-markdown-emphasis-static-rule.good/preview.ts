import { ThematicBreak } from './thematic.js';

interface Ctx {
  readonly request: { readonly text: string };
  body?: { breaks: number };
}

export function previewMiddleware() {
  return async (ctx: Ctx, next: () => Promise<void>): Promise<void> => {
    const { text } = ctx.request;
    const whole = ThematicBreak.PATTERN.exec(text);
    ctx.body = { breaks: whole === null ? 0 : 1 };
    await next();
  };
}
