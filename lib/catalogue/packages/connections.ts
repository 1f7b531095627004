import type { Bound } from '../records.js';

interface Row {
  readonly source: string;
  readonly names: readonly string[];
}

/** Connections: each thread has to open its own. */
const ROWS: Readonly<Record<string, Row>> = {
  'better-sqlite3': {
    source: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/threads.md',
    names: ['Database', 'Statement'],
  },
  ioredis: { source: 'https://github.com/redis/ioredis#connect-to-redis', names: ['Redis'] },
  pg: { source: 'https://node-postgres.com/apis/pool', names: ['Client', 'ClientBase', 'Pool'] },
};

/** What holds a connection or a native object of the thread that opened it. */
export const connectionRecords: readonly Bound[] = Object.entries(ROWS).flatMap(([module, { source, names }]) =>
  names.map((name): Bound => ({ effect: 'bound', module, name, source })),
);
