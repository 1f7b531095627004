import { type Context, Pending, type Poll, type PollStream, Ready } from '../shared/poll.js';

interface NetworkEvent {
  peer: string;
  payload: string;
}
type Action = { type: 'dial'; peer: string } | { type: 'notify'; peer: string; payload: string } | { type: 'emit'; event: string };

interface Network extends PollStream<NetworkEvent> {
  trySend(peer: string, payload: string): boolean;
  dial(peer: string): void;
}
interface Behaviour extends PollStream<Action> {
  inject(event: NetworkEvent): void;
}

export class Swarm implements PollStream<string> {
  private undelivered: { peer: string; payload: string } | null = null;

  constructor(
    private readonly network: Network,
    private readonly behaviour: Behaviour,
  ) {}

  pollNext(cx: Context): Poll<string | undefined> {
    for (;;) {
      const incoming = this.network.pollNext(cx);
      if (incoming.ready) {
        if (incoming.value === undefined) return Ready(undefined);
        this.behaviour.inject(incoming.value);
      }

      const action = this.behaviour.pollNext(cx);
      if (!action.ready) {
        if (incoming.ready) continue;
        return Pending;
      }
      if (action.value === undefined) return Ready(undefined);
      switch (action.value.type) {
        case 'emit':
          return Ready(action.value.event);
        case 'dial':
          this.network.dial(action.value.peer);
          break;
        case 'notify':
          if (!this.network.trySend(action.value.peer, action.value.payload)) {
            this.undelivered = action.value;
          }
          break;
      }
    }
  }

  get backlog(): number {
    return this.undelivered === null ? 0 : 1;
  }
}
