export type Poll<T> = { state: 'pending' } | { state: 'loaded'; data: T } | { state: 'failed'; error: Error };

interface StatusApi {
  status(job: string): Promise<{ finished: boolean; url?: string }>;
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class JobPoller {
  state: Poll<string> = { state: 'pending' };

  constructor(
    private readonly api: StatusApi,
    private readonly everyMs: number,
  ) {}

  async poll(job: string): Promise<Poll<string>> {
    for (let i = 0; i < 30; i++) {
      const { finished, url } = await this.api.status(job);
      if (finished) {
        this.state = url === undefined ? { state: 'failed', error: new Error('no url') } : { state: 'loaded', data: url };
        return this.state;
      }
      await delay(this.everyMs);
    }
    return { state: 'pending' };
  }
}

interface Topic {
  head(): string | undefined;
}

/** like Kafka's consumer.poll: what is there now, or pending */
export function pollTopic(topic: Topic, context: { group: string }): Poll<string> {
  const message = topic.head();
  if (message === undefined) return { state: 'pending' };
  return { state: 'loaded', data: `${context.group}:${message}` };
}
