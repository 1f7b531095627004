type Done = (err?: Error) => void;
type Hook<R> = (this: unknown, request: R, reply: unknown, done: Done) => void | Promise<void>;

interface Channel {
  publish(event: string, payload: object): void;
}

export function instrumentHook<R extends object>(hook: Hook<R>, channel: Channel): Hook<R> {
  return function traced(request, reply, done) {
    channel.publish('hook:start', { request });

    const finish: Done = (err) => {
      channel.publish(err === undefined ? 'hook:end' : 'hook:error', { request, err });
      done(err);
    };

    try {
      const outcome = hook.call(this, request, reply, finish);
      if (outcome instanceof Promise) {
        outcome.then(() => { // expect: floating
          channel.publish('hook:end', { request });
        });
      }
      return undefined;
    } catch (err) {
      channel.publish('hook:error', { request, err });
      throw err;
    }
  };
}
