export interface Transport {
  open(url: string): Promise<void>;
  publish(topic: string, body: string): Promise<void>;
}

export class Broker {
  private readonly opened: Promise<void>;

  constructor(
    private readonly transport: Transport,
    private readonly url: string,
  ) {
    this.opened = this.connect();
    this.opened.catch(() => undefined);
  }

  private async connect(): Promise<void> {
    await this.transport.open(this.url);
  }

  async publish(topic: string, body: unknown): Promise<void> {
    await this.opened;
    await this.transport.publish(topic, JSON.stringify(body));
  }
}
