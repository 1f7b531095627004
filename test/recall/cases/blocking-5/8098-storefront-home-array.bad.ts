interface Catalog {
  findFeatured(): Promise<string[]>;
  findCategories(): Promise<string[]>;
}

interface Banners {
  getActive(locale: string): Promise<{ text: string }>;
}

export function homeLoader(catalog: Catalog, banners: Banners) {
  return async (locale: string): Promise<string> => {
    const blocks = [
      await catalog.findFeatured(), // allow: sequential
      await catalog.findCategories(), // expect: sequential
    ];
    const banner = await banners.getActive(locale); // allow: sequential
    return [banner.text, ...blocks.map((b) => b.join(' '))].join('\n');
  };
}
