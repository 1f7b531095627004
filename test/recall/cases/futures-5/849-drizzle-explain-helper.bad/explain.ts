export async function logged<T>(label: string, query: PromiseLike<T[]>): Promise<void> {
  const started = performance.now();
  const rows = await query;
  console.log(`${label}: ${String(rows.length)} rows in ${(performance.now() - started).toFixed(1)}ms`);
}
