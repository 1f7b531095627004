export interface Subscriber {
  readonly address: string;
  readonly muted: boolean;
}
export type Send = (address: string, subject: string) => Promise<void>;

export default class Newsletter {
  constructor(
    private readonly send: Send,
    private readonly subject: string,
  ) {}

  async deliver(to: readonly Subscriber[]): Promise<number> {
    const audience = to.filter((s) => !s.muted);
    await Promise.all(
      audience.map((subscriber) => {
        return this.send(subscriber.address, this.subject);
      }),
    );
    return audience.length;
  }
}
