import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'express';

const DIR = new URL('./locales', import.meta.url).pathname;

export class Messages {
  static readonly fallback = readFileSync(join(DIR, 'en.txt'), 'utf8');
  static readonly #byLocale = new Map<string, string>();

  static {
    for (const file of readdirSync(DIR)) {
      Messages.#byLocale.set(file.replace(/\.txt$/, ''), readFileSync(join(DIR, file), 'utf8'));
    }
  }

  static text(locale: string): string {
    return Messages.#byLocale.get(locale) ?? Messages.fallback;
  }
}

export function messagesHandler(req: Request<{ locale: string }>, res: Response): void {
  res.type('text').send(Messages.text(req.params.locale));
}
