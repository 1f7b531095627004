import type { FutureType } from '../records.js';
import { lazyTypes } from './futures-shape.js';

/** Database queries that are sent when they are awaited. */
export const queryFutures: readonly FutureType[] = [
  ...lazyTypes(
    {
      module: '@prisma/client',
      kind: 'lazy-thenable',
      drivenBy: [],
      rerun: 'memoised',
      versions: '5 - 7',
      source: 'https://www.prisma.io/docs/orm/prisma-client/queries/crud',
    },
    ['PrismaPromise'],
  ),
  {
    // Generated clients live in the user's own sources; the tag of their types is what they share.
    effect: 'lazy',
    module: '@prisma/client',
    name: 'PrismaPromise',
    by: 'tag',
    kind: 'lazy-thenable',
    drivenBy: [],
    rerun: 'memoised',
    versions: '5 - 7',
    source: 'https://www.prisma.io/docs/orm/prisma-client/queries/transactions',
  },
  ...lazyTypes(
    {
      module: 'drizzle-orm',
      kind: 'lazy-thenable',
      drivenBy: ['execute', 'run', 'all', 'get', 'iterator', 'sync'],
      consumedBy: ['as', 'prepare', '_prepare', 'toSQL', 'getSQL', '$withCache'],
      isMutable: true,
      rerun: 'runs-again',
      versions: '0.30 - 0.45',
      source: 'https://orm.drizzle.team/docs/select',
    },
    [
      'QueryPromise',
      'PgCountBuilder',
      'MySqlCountBuilder',
      'SQLiteCountBuilder',
      'SingleStoreCountBuilder',
      'GelCountBuilder',
    ],
  ),
  ...lazyTypes(
    {
      module: 'knex',
      kind: 'lazy-thenable',
      drivenBy: ['stream', 'pipe', 'asCallback'],
      consumedBy: ['toSQL', 'toString', 'toQuery', 'as', 'generateDdlCommands'],
      isMutable: true,
      rerun: 'runs-again',
      versions: '0.95 - 3',
      source: 'https://knexjs.org/guide/interfaces.html',
    },
    ['ChainableInterface'],
  ),
  ...lazyTypes(
    {
      module: 'objection',
      kind: 'lazy-thenable',
      drivenBy: ['execute', 'resultSize', 'columnInfo', 'truncate'],
      consumedBy: ['toKnexQuery', 'as'],
      isMutable: true,
      rerun: 'runs-again',
      versions: '2 - 3',
      source: 'https://vincit.github.io/objection.js/api/query-builder/other-methods.html',
    },
    ['QueryBuilder'],
  ),
  ...lazyTypes(
    {
      module: 'mongoose',
      callbackFrom: 2,
      kind: 'lazy-thenable',
      drivenBy: ['exec', 'cursor'],
      consumedBy: ['toConstructor', 'getFilter', 'getQuery', 'getUpdate'],
      isMutable: true,
      rerun: 'throws',
      versions: '6 - 9',
      source: 'https://mongoosejs.com/docs/queries.html',
    },
    ['Query', 'Aggregate'],
  ),
  ...lazyTypes(
    {
      module: '@supabase/postgrest-js',
      kind: 'lazy-thenable',
      drivenBy: [],
      isMutable: true,
      rerun: 'runs-again',
      versions: '1 - 2',
      source: 'https://supabase.com/docs/reference/javascript/select',
    },
    ['PostgrestBuilder'],
  ),
  ...lazyTypes(
    {
      module: 'postgres',
      kind: 'lazy-thenable',
      drivenBy: ['execute', 'cursor', 'forEach', 'readable', 'writable', 'describe', 'cancel'],
      isMutable: true,
      rerun: 'memoised',
      versions: '3',
      source: 'https://github.com/porsager/postgres#queries',
    },
    ['PendingQuery', 'PendingRawQuery', 'PendingValuesQuery', 'PendingDescribeQuery', 'PendingRequest'],
  ),
  ...lazyTypes(
    {
      module: '@neondatabase/serverless',
      kind: 'lazy-thenable',
      drivenBy: [],
      rerun: 'runs-again',
      versions: '1',
      source: 'https://github.com/neondatabase/serverless#readme',
    },
    ['NeonQueryPromise'],
  ),
  ...lazyTypes(
    {
      module: 'bun',
      kind: 'lazy-thenable',
      drivenBy: ['execute', 'text', 'json', 'lines', 'blob', 'arrayBuffer'],
      isMutable: true,
      rerun: 'memoised',
      versions: '1.2 - 1.4',
      source: 'https://bun.com/docs/api/sql',
    },
    ['Query', 'ShellPromise'],
  ),
  ...lazyTypes(
    {
      module: 'pqb',
      kind: 'lazy-thenable',
      drivenBy: [],
      consumedBy: ['toSQL', 'as'],
      rerun: 'runs-again',
      versions: '0.73',
      source: 'https://orchid-orm.netlify.app/guide/query-methods',
    },
    ['QueryThen', 'QueryBase'],
  ),
];
