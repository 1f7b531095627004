type Callback<T = void> = (err: Error | null, value?: T) => void;

interface Feed {
  append(message: object, cb: (err: Error | null, seq: number) => void): void;
}
interface Core {
  feed(cb: (feed: Feed) => void): void;
}

function withType(type: string, content: object): object {
  return { type, content, timestamp: Date.now() };
}

export class Cabal {
  constructor(private readonly core: Core) {}

  publishNick(nick: string, done: Callback<number>): void { // expect: never-settles
    this.core.feed((feed) => {
      feed.append(withType('about', { name: nick }), (err, seq) => {
        if (!err) done(null, seq);
      });
    });
  }

  publish(channel: string, text: string, done: Callback): void {
    this.core.feed((feed) => {
      feed.append(withType('chat/text', { channel, text }), (err) => {
        done(err);
      });
    });
  }
}
