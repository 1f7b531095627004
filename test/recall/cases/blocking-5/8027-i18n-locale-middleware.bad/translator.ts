import Catalog from './catalog.js';

export type Translate = (key: string) => string;

export function translatorFactory(dir: string, fallback: string): (locale: string) => Translate {
  const catalog = new Catalog(dir);
  return (locale) => {
    const primary = catalog.messages(locale); // allow: blocking
    const secondary = locale === fallback ? {} : catalog.messages(fallback); // allow: blocking
    return (key) => primary[key] ?? secondary[key] ?? key;
  };
}
