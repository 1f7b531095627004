export interface Channel {
  onopen: (() => void) | null;
  onerror: ((err: Error) => void) | null;
  send(frame: string): void;
}

export class Gateway {
  private ready = false;

  constructor(private readonly dial: (url: string) => Channel) {}

  async connect(url: string, hello: string): Promise<Channel> {
    const channel = this.dial(url);
    await new Promise<void>((resolve, reject) => {
      channel.onerror = reject;
      channel.onopen = () => {
        this.ready = true;
        resolve();
      };
    });
    channel.send(hello);
    return channel;
  }

  get connected(): boolean {
    return this.ready;
  }
}
