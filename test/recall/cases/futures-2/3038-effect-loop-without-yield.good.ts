import { Effect } from 'effect';

export interface DomainEvent {
  readonly kind: string;
  readonly critical: boolean;
}

export class Outbox {
  constructor(private readonly write: (e: DomainEvent) => Promise<void>) {}

  publish = (e: DomainEvent) => Effect.promise(() => this.write(e));

  flush = (events: readonly DomainEvent[]) => {
    const self = this;
    return Effect.gen(function* () {
      const urgent = events.filter((e) => e.critical);
      for (const e of urgent) yield* self.publish(e);
      const rest = events.filter((e) => !e.critical);
      if (rest.length > 0) {
        yield* Effect.forEach(rest, self.publish, { concurrency: 4, discard: true });
      }
      return urgent.length + rest.length;
    });
  };
}
