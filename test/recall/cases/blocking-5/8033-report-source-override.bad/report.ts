export interface Section {
  title: string;
  body: string;
}

export abstract class Report {
  constructor(protected readonly month: string) {}

  protected abstract sections(): Section[];

  protected footer(): string {
    return `generated ${new Date().toISOString()}`;
  }

  async publish(post: (markdown: string) => Promise<void>): Promise<void> {
    const parts = this.sections().map((s) => `## ${s.title}\n\n${s.body}`); // expect: blocking
    await post([`# ${this.month}`, ...parts, this.footer()].join('\n\n'));
  }
}
