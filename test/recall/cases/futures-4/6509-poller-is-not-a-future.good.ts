export type Poll<T> = { status: 'pending' } | { status: 'ready'; data: T };

export interface Transcoder {
  status(id: string): Promise<Poll<string>>;
}

export class JobPoller {
  private last: Poll<string> = { status: 'pending' };

  constructor(
    private readonly api: Transcoder,
    private readonly id: string,
  ) {}

  async poll(): Promise<Poll<string>> {
    this.last = await this.api.status(this.id);
    return this.last;
  }

  peek(context: { verbose: boolean }): Poll<string> {
    if (context.verbose) console.log(this.last.status);
    return this.last.status === 'ready' ? this.last : { status: 'pending' };
  }
}
