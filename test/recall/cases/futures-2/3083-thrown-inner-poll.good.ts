import { type Context, type Poll, Ready } from '../shared/poll.js';

export interface Service {
  pollReady(cx: Context): Poll<void>;
  readonly name: string;
}

export class Balancer {
  private failures = 0;

  constructor(
    private readonly service: Service,
    private readonly report: (name: string, err: unknown) => void,
  ) {}

  pollReady(cx: Context): Poll<void | Error> {
    try {
      return this.service.pollReady(cx);
    } catch (err) {
      this.failures += 1;
      this.report(this.service.name, err);
      return Ready(err as Error);
    }
  }

  get healthy(): boolean {
    return this.failures === 0;
  }
}
