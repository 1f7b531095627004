/** Steps of a machine, whose driver or neighbour keeps the waker for them. */
import { type Context, type Future, Pending, type Poll, type Waker } from './future.js';

interface Call {
  phase: 'ringing' | 'open';
  readonly inner: Future<string>;
}

interface Line {
  once(event: 'open', listener: () => void): void;
}

type Steps = Record<Call['phase'], (call: Call, cx: Context) => Poll<string>>;

const drivenSteps: Steps = {
  ringing(call) {
    call.phase = 'open';
    return Pending;
  },
  open: (call, cx) => call.inner.poll(cx),
};

export function dialOk(line: Line, inner: Future<string>): Future<string> {
  const call: Call = { phase: 'ringing', inner };
  const wakers = new Set<Waker>();
  line.once('open', () => wakers.forEach((waker) => waker.wake()));
  return {
    poll(cx) {
      wakers.add(cx.waker);
      return drivenSteps[call.phase](call, cx);
    },
  };
}

const wakers = new Set<Waker>();

export const keptByNeighbourOk: Steps = {
  ringing(call) {
    call.phase = 'open';
    return Pending;
  },
  open(call, cx) {
    wakers.add(cx.waker);
    call.phase = 'ringing';
    return Pending;
  },
};

/** What is handed to each step may hold the waker itself. */
interface Session {
  phase: 'ringing' | 'open';
  readonly waker: Waker;
}

export const heldOk: Record<Session['phase'], (session: Session, cx: Context) => Poll<string>> = {
  ringing(session) {
    session.phase = 'open';
    return Pending;
  },
  open: (_session, cx) => {
    wakers.add(cx.waker);
    return Pending;
  },
};
