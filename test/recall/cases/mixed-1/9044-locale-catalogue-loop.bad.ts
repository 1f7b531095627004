import { readFile } from 'node:fs/promises';

type Messages = Readonly<Record<string, string>>;

const files = {
  de: 'locales/de.json',
  en: 'locales/en.json',
  fr: 'locales/fr.json',
} as const satisfies Record<string, string>;

export type Locale = keyof typeof files;

export class Catalogue {
  private constructor(private readonly byLocale: ReadonlyMap<Locale, Messages>) {}

  static async load(base: URL): Promise<Catalogue> {
    const byLocale = new Map<Locale, Messages>();
    for (const locale of Object.keys(files) as Locale[]) { // allow: sequential
      const text = await readFile(new URL(files[locale], base), 'utf8'); // expect: sequential
      byLocale.set(locale, JSON.parse(text) as Messages);
    }
    return new Catalogue(byLocale);
  }

  message(locale: Locale, key: string): string {
    return this.byLocale.get(locale)?.[key] ?? key;
  }
}
