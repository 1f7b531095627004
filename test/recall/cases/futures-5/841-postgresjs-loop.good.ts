import postgres from 'postgres';

const sql = postgres({ max: 4 });

interface Reading {
  sensor: string;
  celsius: number;
}

export async function ingest(readings: AsyncIterable<Reading>): Promise<number> {
  let stored = 0;
  for await (const { sensor, celsius } of readings) {
    if (Number.isNaN(celsius)) continue;
    await sql`insert into readings (sensor, celsius) values (${sensor}, ${celsius})`;
    stored += 1;
  }
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from readings`;
  console.log(`${String(row?.n ?? 0)} rows in total`);
  return stored;
}
