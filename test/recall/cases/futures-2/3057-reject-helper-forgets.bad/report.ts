export interface DbError {
  readonly code: string;
  readonly message: string;
}

export function okOrReport(sql: string, err: DbError | null, _reject: (e: Error) => void): boolean {
  if (err === null) return true;
  console.error(`[${err.code}] ${err.message}`);
  console.error(`  in ${sql}`);
  return false;
}
