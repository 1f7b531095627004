import type { Writable } from 'node:stream';
import request, { type Response } from 'superagent';

export interface Credentials {
  token?: string;
}

export class Client {
  constructor(
    private readonly base: string,
    private readonly credentials: Credentials,
  ) {}

  private get(path: string) {
    const req = request.get(this.base + path).accept('json');
    if (this.credentials.token !== undefined) req.auth(this.credentials.token, { type: 'bearer' });
    return req;
  }

  async user(id: string): Promise<unknown> {
    const req = this.get(`/users/${id}`);
    req.retry(2);
    const res: Response = await req;
    return res.body;
  }

  ping(done: (err: Error | null) => void): void {
    this.get('/ping').end((err: Error | null) => {
      done(err);
    });
  }

  download(path: string, to: Writable): void {
    this.get(path).pipe(to);
  }
}
