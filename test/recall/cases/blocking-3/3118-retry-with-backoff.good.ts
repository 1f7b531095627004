export class Uploader {
  private readonly backlog: Blob[] = [];

  constructor(private readonly url: string) {}

  add(part: Blob): number {
    return this.backlog.push(part);
  }

  async run(): Promise<void> {
    while (this.backlog.length > 0) {
      const part = this.backlog.shift();
      if (part !== undefined) await this.send(part);
    }
  }

  private async send(body: Blob): Promise<void> {
    for (let delay = 100; ; delay *= 2) {
      const response = await fetch(this.url, { method: 'PUT', body }).catch(() => null);
      if (response?.ok) return;
      if (delay > 10_000) throw new Error('upload failed');
      await this.pause(delay);
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
}
