import { request } from 'node:https';

export class StatusError extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`);
  }
}

export function head(url: URL): Promise<Record<string, string | string[] | undefined>> {
  return new Promise((resolve, reject) => {
    const req = request(url, { method: 'HEAD' });
    req.once('response', (res) => {
      res.resume();
      const status = res.statusCode ?? 0;
      if (status >= 400) reject(new StatusError(status));
      else resolve(res.headers);
    });
    req.once('error', reject);
    req.end();
  });
}
