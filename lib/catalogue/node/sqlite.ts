import type { Bound, CatalogueRecord } from '../records.js';
import { blocking } from '../shape.js';

const docs = 'https://nodejs.org/api/sqlite.html';
const shared = {
  module: 'sqlite',
  tier: 'database',
  source: docs,
  advice: 'a worker thread for the database: `node:sqlite` has no asynchronous form',
  node: '>=22.5',
} as const;

/** What holds the database of the thread that opened it. */
const bound = ['DatabaseSync', 'StatementSync'].map((name): Bound => ({
  effect: 'bound',
  module: 'sqlite',
  name,
  source: docs,
  node: '>=22.5',
}));

/** `prepare` only compiles the statement (about 10 µs): the statement's own members are the sinks, so it is not listed. */
export const sqliteRecords: readonly CatalogueRecord[] = [
  ...bound,
  ...blocking(shared, {
    'DatabaseSync#applyChangeset': { source: `${docs}#databaseapplychangesetchangeset-options`, node: '>=22.12' },
    'DatabaseSync#close': { source: `${docs}#databaseclose` },
    'DatabaseSync#deserialize': { source: `${docs}#databasedeserializebuffer-options`, node: '>=24.16' },
    'DatabaseSync#exec': { source: `${docs}#databaseexecsql` },
    'DatabaseSync#loadExtension': { source: `${docs}#databaseloadextensionpath`, node: '>=22.13' },
    'new DatabaseSync': { source: `${docs}#new-databasesyncpath-options` },
    'DatabaseSync#open': { source: `${docs}#databaseopen` },
    'DatabaseSync#serialize': { source: `${docs}#databaseserializedbname`, node: '>=24.16' },
    'SQLTagStore#all': { source: `${docs}#class-sqltagstore`, node: '>=24.9' },
    'SQLTagStore#get': { source: `${docs}#class-sqltagstore`, node: '>=24.9' },
    'SQLTagStore#iterate': { source: `${docs}#class-sqltagstore`, node: '>=24.9' },
    'SQLTagStore#run': { source: `${docs}#class-sqltagstore`, node: '>=24.9' },
    'Session#changeset': { source: `${docs}#sessionchangeset`, node: '>=22.12' },
    'Session#patchset': { source: `${docs}#sessionpatchset`, node: '>=22.12' },
    'StatementSync#all': { source: `${docs}#statementallnamedparameters-anonymousparameters` },
    'StatementSync#get': { source: `${docs}#statementgetnamedparameters-anonymousparameters` },
    'StatementSync#iterate': {
      source: `${docs}#statementiteratenamedparameters-anonymousparameters`,
      node: '>=22.13',
    },
    'StatementSync#run': { source: `${docs}#statementrunnamedparameters-anonymousparameters` },
  }),
];
