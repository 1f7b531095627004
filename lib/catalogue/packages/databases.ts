import type { Blocks } from '../records.js';
import { blocking, promise } from '../shape.js';

const worker = 'a worker thread for the database: the driver has no asynchronous form';

/** `Database#prepare` compiles a statement, about 10 µs, and is not a sink; its `run`, `get`, `all` and `iterate` are. */
const sqlite = { 'Statement#all': {}, 'Statement#get': {}, 'Statement#iterate': {}, 'Statement#run': {} };

/** What better-sqlite3 has, and its fork that encrypts. */
const betterSqlite = {
  ...sqlite,
  'Database#close': {},
  'Database#exec': {},
  'Database#loadExtension': {},
  'Database#pragma': {},
  'Database#serialize': {},
  'new Database': {},
  // `db.transaction(fn)` answers a function; calling that begins, runs and commits.
  'Database#transaction': { via: 'result' },
} as const;

/** Methods and functions of Expo, each with its twin. */
function expoTwins(names: readonly string[], prefix = ''): Record<string, Pick<Blocks, 'alternative'>> {
  return Object.fromEntries(
    names.map((name) => [`${prefix}${name}Sync`, { alternative: promise('expo-sqlite', `${prefix}${name}Async`) }]),
  );
}

/** Drivers that run the query on this thread. */
export const databaseRecords: readonly Blocks[] = [
  ...blocking(
    {
      module: 'better-sqlite3',
      tier: 'database',
      advice: worker,
      source: 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md',
    },
    betterSqlite,
  ),
  ...blocking(
    {
      module: 'better-sqlite3-multiple-ciphers',
      tier: 'database',
      advice: worker,
      source: 'https://github.com/m4heshd/better-sqlite3-multiple-ciphers#usage',
    },
    // `rekey` encrypts the whole database anew.
    { ...betterSqlite, 'Database#rekey': {} },
  ),
  ...blocking(
    {
      module: 'libsql',
      tier: 'database',
      source: 'https://github.com/tursodatabase/libsql-js/blob/main/docs/api.md',
      advice: 'the promise API, `libsql/promise`',
    },
    {
      ...sqlite,
      'Database#exec': {},
      'Database#pragma': {},
      'new Database': {},
      'Database#transaction': { via: 'result' },
    },
  ),
  ...blocking(
    {
      module: 'node-sqlite3-wasm',
      tier: 'database',
      source: 'https://github.com/tndrle/node-sqlite3-wasm#api',
      advice: worker,
    },
    { ...sqlite, 'Database#all': {}, 'Database#exec': {}, 'Database#get': {}, 'Database#run': {} },
  ),
  // Drizzle's builders are those of every SQLite driver; over a driver without an asynchronous form they answer at once.
  ...blocking(
    {
      module: 'drizzle-orm',
      tier: 'database',
      source: 'https://orm.drizzle.team/docs/get-started-sqlite#better-sqlite3',
      advice: worker,
      when: { kind: 'no-promise' },
    },
    Object.fromEntries([
      ...[
        'BaseSQLiteDatabase',
        'SQLiteDeleteBase',
        'SQLiteInsertBase',
        'SQLitePreparedQuery',
        'SQLiteSelectBase',
        'SQLiteUpdateBase',
      ].flatMap((owner) => ['all', 'get', 'run', 'values'].map((member) => [`${owner}#${member}`, {}] as const)),
      ['SQLiteSyncRelationalQuery#sync', {}],
    ]),
  ),
  // Reads are memory-mapped and stay out.
  ...blocking(
    { module: 'lmdb', tier: 'database', source: 'https://github.com/kriszyp/lmdb-js#readme' },
    {
      'Database#clearSync': { alternative: promise('lmdb', 'Database#clearAsync') },
      'Database#dropSync': { alternative: promise('lmdb', 'Database#drop') },
      'Database#putSync': { alternative: promise('lmdb', 'Database#put') },
      'Database#removeSync': { alternative: promise('lmdb', 'Database#remove') },
      'Database#transactionSync': { alternative: promise('lmdb', 'Database#transaction') },
    },
  ),
  ...blocking(
    { module: 'abstract-level', tier: 'database', source: 'https://github.com/Level/abstract-level#readme' },
    { 'AbstractLevel#getSync': { alternative: promise('abstract-level', 'AbstractLevel#get') } },
  ),
  ...blocking(
    {
      module: 'bun:sqlite',
      tier: 'database',
      source: 'https://bun.sh/docs/api/sqlite',
      advice: 'a worker for the database',
    },
    {
      ...sqlite,
      'Statement#raw': {},
      'Statement#values': {},
      'Database#close': {},
      'Database#exec': {},
      'Database#loadExtension': {},
      'Database#run': {},
      'Database#serialize': {},
      'Database#transaction': { via: 'result' },
    },
  ),
  ...blocking(
    { module: 'expo-sqlite', tier: 'database', source: 'https://docs.expo.dev/versions/latest/sdk/sqlite/' },
    {
      ...expoTwins(['backupDatabase', 'deleteDatabase', 'deserializeDatabase', 'openDatabase']),
      ...expoTwins(['exec', 'getAll', 'getFirst', 'run', 'serialize', 'withTransaction'], 'SQLiteDatabase#'),
      'SQLiteDatabase#getEachSync': {
        alternative: { module: 'expo-sqlite', name: 'SQLiteDatabase#getEachAsync', shape: 'stream' },
      },
      ...expoTwins(['execute', 'executeForRawResult'], 'SQLiteStatement#'),
      ...expoTwins(['clear', 'getAllKeys', 'getItem', 'removeItem', 'setItem'], 'SQLiteStorage#'),
    },
  ),
  // The keychain of the device.
  ...blocking(
    { module: 'expo-secure-store', tier: 'io', source: 'https://docs.expo.dev/versions/latest/sdk/securestore/' },
    {
      getItem: { alternative: promise('expo-secure-store', 'getItemAsync') },
      setItem: { alternative: promise('expo-secure-store', 'setItemAsync') },
    },
  ),
];
