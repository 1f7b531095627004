export interface Section {
  title: string;
  body: string;
}

export abstract class Report {
  constructor(protected readonly month: string) {}

  protected abstract sections(): Promise<Section[]>;

  protected footer(): string {
    return `generated ${new Date().toISOString()}`;
  }

  async publish(post: (markdown: string) => Promise<void>): Promise<void> {
    const sections = await this.sections();
    const parts = sections.map((s) => `## ${s.title}\n\n${s.body}`);
    await post([`# ${this.month}`, ...parts, this.footer()].join('\n\n'));
  }
}
