import { Backlog } from './backlog.js';

export interface Reply {
  chat: string;
  text: string;
}

export class ReplyWorker {
  private readonly backlog = new Backlog<Reply>();
  private stopped = false;

  constructor(private readonly send: (reply: Reply) => Promise<void>) {}

  enqueue(reply: Reply): void {
    this.backlog.push(reply);
  }

  async run(): Promise<void> {
    while (!this.stopped) { // expect: starvation
      const reply = await this.backlog.take(); // allow: starvation
      if (reply === undefined) continue;
      await this.send(reply);
    }
  }

  stop(): void {
    this.stopped = true;
  }
}
