import type { Knex } from 'knex';

interface Metrics {
  count(name: string, by: number): void;
}

export class EventSink {
  constructor(
    private readonly knex: Knex,
    private readonly metrics: Metrics,
  ) {}

  async append(stream: string, payloads: readonly object[]): Promise<number | undefined> {
    const insertion = this.knex('events')
      .insert(payloads.map((payload) => ({ stream, payload: JSON.stringify(payload) })))
      .returning<{ id: number }[]>('id');

    insertion.then(
      (rows) => {
        this.metrics.count('events.appended', rows.length);
      },
      () => {
        this.metrics.count('events.failed', payloads.length);
      },
    );

    const rows = await insertion; // expect: rerun
    return rows.at(-1)?.id;
  }
}
