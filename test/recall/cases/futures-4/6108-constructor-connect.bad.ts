export interface Transport {
  open(url: string): Promise<void>;
  publish(topic: string, body: string): Promise<void>;
}

export class Broker {

  constructor(
    private readonly transport: Transport,
    private readonly url: string,
  ) {
    this.connect(); // expect: floating
  }

  private async connect(): Promise<void> {
    await this.transport.open(this.url);
  }

  async publish(topic: string, body: unknown): Promise<void> {
    await this.transport.publish(topic, JSON.stringify(body));
  }
}
