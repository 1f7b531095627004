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

    try {
      const rows = await insertion;
      this.metrics.count('events.appended', rows.length);
      return rows.at(-1)?.id;
    } catch (err) {
      this.metrics.count('events.failed', payloads.length);
      throw err;
    }
  }
}
