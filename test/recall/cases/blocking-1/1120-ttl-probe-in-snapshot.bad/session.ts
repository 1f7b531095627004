import { isCliInstalled } from './cli-probe.js';

interface Snapshot {
  messages: number;
  cli: boolean;
  usage: number;
}

export class ClientSession {
  private readonly messages: string[] = [];

  constructor(
    private readonly usage: () => Promise<number>,
    private readonly send: (s: Snapshot) => void,
  ) {}

  async receive(text: string): Promise<void> {
    this.messages.push(text);
    this.send(await this.snapshot());
  }

  private async snapshot(): Promise<Snapshot> {
    return {
      messages: this.messages.length,
      cli: isCliInstalled(), // expect: blocking
      usage: await this.usage(),
    };
  }
}
