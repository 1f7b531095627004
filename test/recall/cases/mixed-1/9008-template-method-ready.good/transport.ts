export abstract class Transport {
  protected abstract ready(): Promise<void>;
  protected abstract write(frame: string): void;

  async send(topic: string, body: unknown): Promise<void> {
    await this.ready();
    this.write(JSON.stringify({ topic, body }));
  }
}
