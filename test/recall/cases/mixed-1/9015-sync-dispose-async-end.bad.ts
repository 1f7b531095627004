import pg from 'pg';

export class ScratchSchema implements Disposable {
  private constructor(
    private readonly pool: pg.Pool,
    readonly name: string,
  ) {}

  static async create(url: string, name: string): Promise<ScratchSchema> {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    await pool.query(`create schema ${pg.escapeIdentifier(name)}`);
    return new ScratchSchema(pool, name);
  }

  async rows<R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    const result = await this.pool.query<R>(text, values);
    return result.rows;
  }

  [Symbol.dispose](): void {
    this.pool.end(); // expect: floating
  }
}

export async function countIn(url: string, name: string): Promise<number> {
  using schema = await ScratchSchema.create(url, name);
  const [row] = await schema.rows<{ n: number }>('select count(*)::int as n from pg_tables where schemaname = $1', [name]);
  return row?.n ?? 0;
}
