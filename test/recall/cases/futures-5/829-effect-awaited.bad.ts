import { Effect } from 'effect';

class MigrationError extends Error {
  readonly _tag = 'MigrationError';
}

interface Database {
  exec(sql: string): Promise<void>;
}

const apply = (database: Database, statements: readonly string[]) =>
  Effect.forEach(statements, (sql) =>
    Effect.tryPromise({
      try: () => database.exec(sql),
      catch: (cause) => new MigrationError(String(cause)),
    }),
  );

export async function migrate(database: Database, statements: readonly string[]): Promise<void> {
  console.log(`applying ${String(statements.length)} statements`);
  await apply(database, statements); // expect: lazy
  console.log('done');
}
