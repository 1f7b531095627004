import { Writable } from 'node:stream';

export interface Event<K extends string = string> {
  readonly kind: K;
  readonly payload: unknown;
}

export interface Sink<E extends Event> {
  readonly kinds: ReadonlySet<E['kind']>;
  deliver(event: E): Promise<void>;
}

export function toWritable<E extends Event>(sink: Sink<E>, highWaterMark = 32): Writable {
  let delivered = 0;
  return new Writable({
    objectMode: true,
    highWaterMark,
    write(event: E, _encoding, done) { // expect: never-settles
      if (sink.kinds.has(event.kind)) {
        sink.deliver(event).then(() => {
          delivered += 1;
          done();
        }, done);
      }
    },
    final(done) {
      console.debug('%d events delivered', delivered);
      done();
    },
  });
}
