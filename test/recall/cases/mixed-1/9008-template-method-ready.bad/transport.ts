export abstract class Transport {
  protected abstract isReady(): boolean;
  protected abstract write(frame: string): void;

  async send(topic: string, body: unknown): Promise<void> {
    let spins = 0;
    while (!this.isReady()) { // expect: busy-loop
      spins += 1;
    }
    if (spins > 0) console.debug('waited %d spins', spins);
    this.write(JSON.stringify({ topic, body }));
  }
}
