interface Broker {
  connect(): Promise<void>;
  subscribe(topic: string, handler: (message: string) => void): Promise<void>;
}

export class Inbox {
  readonly messages: string[] = [];
  readonly ready: Promise<void>;

  constructor(
    private readonly broker: Broker,
    topics: readonly string[],
  ) {
    this.ready = (async () => {
      await this.broker.connect();
      for (const topic of topics) await this.listen(topic);
    })();
  }

  private async listen(topic: string): Promise<void> {
    await this.broker.subscribe(topic, (message) => {
      this.messages.push(message);
    });
  }
}
