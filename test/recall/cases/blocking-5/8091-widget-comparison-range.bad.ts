import type { Pool } from 'pg';

interface Range {
  from: Date;
  to: Date;
}

interface Point {
  bucket: string;
  total: number;
}

export class WidgetData {
  constructor(private readonly pool: Pool) {}

  private async query(metric: string, range: Range): Promise<Point[]> {
    const sql = 'SELECT bucket, sum(value)::int AS total FROM samples WHERE metric = $1 AND at BETWEEN $2 AND $3 GROUP BY bucket';
    const { rows } = await this.pool.query<Point>(sql, [metric, range.from, range.to]);
    return rows;
  }

  async fetch(metric: string, range: Range): Promise<{ points: Point[]; previous: Point[] }> {
    const span = range.to.getTime() - range.from.getTime();
    const before: Range = { from: new Date(range.from.getTime() - span), to: range.from };
    const points = await this.query(metric, range); // allow: sequential
    const previous = await this.query(metric, before); // expect: sequential
    return { points, previous };
  }
}
