import { request } from 'node:https';

export class StatusError extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`);
  }
}

export function head(url: URL): Promise<Record<string, string | string[] | undefined>> {
  return new Promise((resolve) => { // expect: never-settles
    const req = request(url, { method: 'HEAD' });
    req.once('response', (res) => {
      res.resume();
      const status = res.statusCode ?? 0;
      if (status >= 400) throw new StatusError(status);
      resolve(res.headers);
    });
    req.end();
  });
}
