import type { Knex } from 'knex';

export class RowLock implements Disposable {
  #held = false;

  constructor(
    private readonly db: Knex,
    private readonly key: string,
  ) {}

  async take(): Promise<this> {
    await this.db('row_lock').insert({ key: this.key });
    this.#held = true;
    return this;
  }

  [Symbol.dispose](): void {
    if (!this.#held) return;
    this.#held = false;
    this.db('row_lock').where({ key: this.key }).del().catch(console.error);
  }
}
