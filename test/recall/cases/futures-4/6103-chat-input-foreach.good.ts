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
    const sizes = await Promise.all(
      items.map(async (item) => {
        const { size } = await this.resolver.stat(item.uri);
        item.size = size;
        return size;
      }),
    );
    this.total = sizes.reduce((a, b) => a + b, 0);
    return this.total;
  }
}
