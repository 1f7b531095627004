interface Message {
  role: 'user' | 'assistant';
  text: string;
}
interface Provider {
  sendMessage(history: readonly Message[], signal: AbortSignal): Promise<Message>;
}

export class SlowProvider implements Provider {
  calls = 0;

  constructor(
    private readonly latencyMs: number,
    private readonly canned: string,
  ) {}

  async sendMessage(_history: readonly Message[], signal: AbortSignal): Promise<Message> {
    this.calls += 1;
    const deadline = Date.now() + this.latencyMs;
    await new Promise<void>((_resolve, reject) => { // expect: never-settles
      signal.addEventListener('abort', () => {
        reject(new DOMException(`aborted before ${String(deadline)}`, 'AbortError'));
      });
    });
    return { role: 'assistant', text: this.canned };
  }
}
