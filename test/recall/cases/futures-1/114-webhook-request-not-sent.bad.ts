import request from 'superagent';

export interface Hook {
  url: string;
  secret?: string;
  timeoutMs?: number;
}

export interface Delivery {
  hook: Hook;
  attempt: number;
}

export async function deliver(hook: Hook, payload: object, sign: (body: string) => Promise<string>): Promise<Delivery> {
  const body = JSON.stringify(payload);
  const signature = hook.secret === undefined ? undefined : await sign(body);
  const post = request.post(hook.url).type('json').send(body); // expect: lazy
  if (signature !== undefined) post.set('x-signature', signature); // allow: lazy
  if (hook.timeoutMs !== undefined) post.timeout(hook.timeoutMs); // allow: lazy
  return { hook, attempt: 1 };
}
