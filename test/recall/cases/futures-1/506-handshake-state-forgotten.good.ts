import { type Context, type Future, Pending, type Poll, Ready } from '../shared/poll.js';

interface Duplex {
  pollRead(cx: Context): Poll<string>;
  pollWrite(cx: Context, text: string): Poll<void>;
}

type State = { at: 'hello' } | { at: 'challenge' } | { at: 'answer'; nonce: string } | { at: 'open'; nonce: string };

export class Handshake implements Future<string> {
  private state: State = { at: 'hello' };

  constructor(
    private readonly duplex: Duplex,
    private readonly sign: (nonce: string) => string,
  ) {}

  poll(cx: Context): Poll<string> {
    for (;;) {
      const state = this.state;
      switch (state.at) {
        case 'hello': {
          const sent = this.duplex.pollWrite(cx, 'HELLO');
          if (!sent.ready) return sent;
          this.state = { at: 'challenge' };
          break;
        }
        case 'challenge': {
          const got = this.duplex.pollRead(cx);
          if (!got.ready) return got;
          this.state = { at: 'answer', nonce: got.value };
          break;
        }
        case 'answer': {
          const sent = this.duplex.pollWrite(cx, this.sign(state.nonce));
          if (!sent.ready) return Pending;
          this.state = { at: 'open', nonce: state.nonce };
          break;
        }
        case 'open':
          return Ready(state.nonce);
      }
    }
  }
}
