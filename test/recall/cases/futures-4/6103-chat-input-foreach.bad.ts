export interface Attachment {
  uri: string;
  size?: number;
}
export interface Resolver {
  stat(uri: string): Promise<{ size: number }>;
}

export class AttachmentTray {
  total = 0;

  constructor(private readonly resolver: Resolver) {}

  async measure(items: Attachment[]): Promise<number> {
    this.total = 0;
    items.forEach(async (item) => { // expect: floating
      const { size } = await this.resolver.stat(item.uri);
      item.size = size;
      this.total += size;
    });
    return this.total;
  }
}
