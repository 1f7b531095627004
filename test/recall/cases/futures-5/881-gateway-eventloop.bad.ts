import { type Context, type Future, Pending, type Poll, type PollStream } from '../shared/poll.js';

interface Packet {
  to: string;
  bytes: Uint8Array;
}
interface Portal extends PollStream<{ event: 'connect' | 'disconnect'; client: string }> {}
interface Tunnel extends PollStream<Packet> {
  allow(client: string): void;
  deny(client: string): void;
}

export class Eventloop implements Future<void> {
  private forwarded = 0;

  constructor(
    private readonly tunnel: Tunnel,
    private readonly portal: Portal,
    private readonly forward: (packet: Packet) => void,
  ) {}

  poll(cx: Context): Poll<void> { // allow: no-waker
    const packet = this.tunnel.pollNext(cx);
    if (packet.ready) {
      if (packet.value === undefined) return { ready: true, value: undefined };
      this.forward(packet.value);
      this.forwarded += 1;
    }

    const message = this.portal.pollNext(cx);
    if (message.ready && message.value !== undefined) {
      const { event, client } = message.value;
      if (event === 'connect') this.tunnel.allow(client);
      else this.tunnel.deny(client);
    }

    return Pending; // expect: no-waker
  }
}
