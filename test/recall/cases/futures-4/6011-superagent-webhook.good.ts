import request from 'superagent';

export interface Hook {
  url: string;
  secret: string;
  events: string[];
}

export function dispatch(hooks: readonly Hook[], event: string, payload: object): number {
  let sent = 0;
  for (const hook of hooks) {
    if (!hook.events.includes(event)) continue;
    request
      .post(hook.url)
      .set('x-signature', hook.secret)
      .send({ event, payload })
      .end((err) => {
        if (err) console.error('hook failed', hook.url, err);
      });
    sent += 1;
  }
  return sent;
}
