import type { Knex } from 'knex';

export interface DomainEvent<N extends string = string, P = unknown> {
  readonly name: N;
  readonly payload: P;
}

export interface Metrics {
  count(name: string): void;
}

export class EventStore<E extends DomainEvent> {
  constructor(
    private readonly knex: Knex,
    private readonly metrics: Metrics,
  ) {}

  async append(event: E): Promise<number> {
    const insertion = this.knex('event')
      .insert({ name: event.name, payload: JSON.stringify(event.payload) })
      .returning<{ id: number }[]>('id')
      .then((rows) => rows[0]?.id ?? -1);
    insertion.then(
      () => this.metrics.count(`event.${event.name}`),
      () => this.metrics.count('event.failed'),
    );
    return await insertion;
  }
}
