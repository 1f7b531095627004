import request, { type Response } from 'superagent';

export async function whoami(base: string, token?: string): Promise<Response> {
  const req = request.get(`${base}/me`);
  req.set('accept', 'application/json');
  if (token !== undefined) req.auth(token, { type: 'bearer' });
  req.timeout({ response: 2_000 });
  return req;
}
