export interface Broker {
  subscribe(topic: string, handler: (payload: string) => Promise<void>): Promise<() => Promise<void>>;
}

export abstract class BaseConsumer {
  private unsubscribe: (() => Promise<void>) | undefined;

  constructor(protected readonly broker: Broker) {}

  protected abstract handle(payload: string): Promise<void>;

  async open(topic: string): Promise<void> {
    this.unsubscribe = await this.broker.subscribe(topic, (payload) => this.handle(payload));
  }

  async close(): Promise<void> {
    await this.unsubscribe?.();
    this.unsubscribe = undefined;
  }
}
