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
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, this.latencyMs);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          reject(new DOMException(`aborted before ${String(deadline)}`, 'AbortError'));
        },
        { once: true },
      );
    });
    return { role: 'assistant', text: this.canned };
  }
}
