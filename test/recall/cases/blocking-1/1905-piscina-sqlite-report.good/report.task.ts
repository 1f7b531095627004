import Database from 'better-sqlite3';

interface Task {
  file: string;
  year: number;
}

export default async function report({ file, year }: Task): Promise<number> {
  const db = new Database(file, { readonly: true });
  try {
    const rows = db.prepare<[number], { cents: number }>('select cents from bookings where year = ?').all(year);
    await Promise.resolve();
    return rows.reduce((sum, row) => sum + row.cents, 0);
  } finally {
    db.close();
  }
}
