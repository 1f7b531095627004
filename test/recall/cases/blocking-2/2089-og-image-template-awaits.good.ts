interface Titles {
  titleOf(slug: string): Promise<string>;
}

interface Authors {
  nameOf(slug: string): Promise<string>;
}

export class OgImage {
  constructor(
    private readonly titles: Titles,
    private readonly authors: Authors,
  ) {}

  async svg(slug: string): Promise<string> {
    const [title, author] = await Promise.all([this.titles.titleOf(slug), this.authors.nameOf(slug)]);
    const text = `${title} by ${author}`;
    return `<svg><text>${text.replaceAll('<', '&lt;')}</text></svg>`;
  }
}
