interface Catalog {
  findFeatured(): Promise<string[]>;
  findCategories(): Promise<string[]>;
}

interface Banners {
  getActive(locale: string): Promise<{ text: string }>;
}

export function homeLoader(catalog: Catalog, banners: Banners) {
  return async (locale: string): Promise<string> => {
    const [banner, ...blocks] = await Promise.all([banners.getActive(locale), catalog.findFeatured(), catalog.findCategories()]);
    return [banner.text, ...blocks.map((b) => b.join(' '))].join('\n');
  };
}
