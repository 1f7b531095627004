interface Cms {
  exhibition(id: string): Promise<{ title: string }>;
  article(id: string): Promise<{ title: string; author: string }>;
}

export class WhatsOnPage {
  constructor(private readonly cms: Cms) {}

  async props(exhibitionIds: readonly string[], articleIds: readonly string[]) {
    const exhibitions = await Promise.all(exhibitionIds.map((id) => this.cms.exhibition(id))); // allow: sequential
    const articles = await Promise.all(articleIds.map((id) => this.cms.article(id))); // expect: sequential
    return {
      titles: exhibitions.map((e) => e.title),
      reading: articles.map((a) => `${a.title} — ${a.author}`),
    };
  }
}
