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
    const text = `${await this.titles.titleOf(slug)} by ${await this.authors.nameOf(slug)}`; // expect: sequential
    return `<svg><text>${text.replaceAll('<', '&lt;')}</text></svg>`;
  }
}
