export interface Driver {
  query(sql: string, params: readonly unknown[]): Promise<{ affected: number }>;
}

export class UpdateQuery {
  readonly #set: Record<string, unknown> = {};
  #where = 'true';

  constructor(
    private readonly driver: Driver,
    private readonly table: string,
  ) {}

  set(column: string, value: unknown): this {
    this.#set[column] = value;
    return this;
  }

  where(condition: string): this {
    this.#where = condition;
    return this;
  }

  execute(): Promise<{ affected: number }> {
    const columns = Object.keys(this.#set).map((c, i) => `${c} = $${i + 1}`);
    return this.driver.query(`update ${this.table} set ${columns.join(', ')} where ${this.#where}`, Object.values(this.#set));
  }
}

export const update = (driver: Driver, table: string) => new UpdateQuery(driver, table);
