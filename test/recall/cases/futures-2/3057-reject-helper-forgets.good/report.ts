export interface DbError {
  readonly code: string;
  readonly message: string;
}

export function okOrReport(sql: string, err: DbError | null, reject: (e: Error) => void): boolean {
  if (err === null) return true;
  console.error(`[${err.code}] ${err.message}`);
  console.error(`  in ${sql}`);
  reject(new Error(err.message));
  return false;
}
