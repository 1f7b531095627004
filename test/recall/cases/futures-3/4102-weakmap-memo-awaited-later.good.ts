interface Conn {
  readonly name: string;
  query(sql: string): Promise<unknown[]>;
}

export class Schemas {
  static readonly #loads = new WeakMap<Conn, Promise<ReadonlySet<string>>>();

  static prefetch(conn: Conn): void {
    this.#loads.set(conn, this.#load(conn));
  }

  static async #load(conn: Conn): Promise<ReadonlySet<string>> {
    try {
      const rows = (await conn.query('show tables')) as { name: string }[];
      return new Set(rows.map((r) => r.name));
    } catch (err) {
      console.warn('no schema for', conn.name, err);
      return new Set();
    }
  }

  static async has(conn: Conn, table: string): Promise<boolean> {
    let load = this.#loads.get(conn);
    if (load === undefined) this.#loads.set(conn, (load = this.#load(conn)));
    return (await load).has(table);
  }
}
