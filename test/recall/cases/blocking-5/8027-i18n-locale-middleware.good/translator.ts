import Catalog from './catalog.js';

export type Translate = (key: string) => string;

export function translatorFactory(dir: string, fallback: string): (locale: string) => Promise<Translate> {
  const catalog = new Catalog(dir);
  return async (locale) => {
    const [primary, secondary] = await Promise.all([catalog.messages(locale), catalog.messages(fallback)]);
    return (key) => primary[key] ?? secondary[key] ?? key;
  };
}
