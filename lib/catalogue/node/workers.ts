import type { Bound, CatalogueRecord } from '../records.js';

const docs = 'https://nodejs.org/api/worker_threads.html';

const cloning = `${docs}#considerations-when-cloning-objects-with-prototypes-classes-and-accessors`;

/**
 * Tried with `structuredClone` on Node 20: they throw a DataCloneError or become an object without methods, and so do their heirs.
 * SQLite's are newer; they have nothing but methods and a native object.
 */
const bound: readonly Bound[] = Object.entries({
  child_process: ['ChildProcess'],
  net: ['Server', 'Socket'],
  stream: ['Duplex', 'Readable', 'Writable'],
  url: ['URL', 'URLSearchParams'],
  worker_threads: ['Worker'],
}).flatMap(([module, names]) => names.map((name): Bound => ({ effect: 'bound', module, name, source: cloning })));

export const workerRecords: readonly CatalogueRecord[] = [
  {
    effect: 'offloads',
    module: 'worker_threads',
    name: 'new Worker',
    moves: 'module',
    argument: 0,
    when: { kind: 'not-option', argument: 1, property: 'eval', equals: true },
    source: `${docs}#new-workerfilename-options`,
  },
  {
    effect: 'offloads',
    module: 'child_process',
    name: 'fork',
    moves: 'module',
    argument: 0,
    source: 'https://nodejs.org/api/child_process.html#child_processforkmodulepath-args-options',
  },
  {
    effect: 'offloads',
    module: 'lib',
    name: 'new Worker',
    moves: 'module',
    argument: 0,
    source: 'https://developer.mozilla.org/en-US/docs/Web/API/Worker/Worker',
  },
  {
    effect: 'offloads',
    module: 'lib',
    name: 'new SharedWorker',
    moves: 'module',
    argument: 0,
    source: 'https://developer.mozilla.org/en-US/docs/Web/API/SharedWorker/SharedWorker',
  },
  ...['Worker#postMessage', 'MessagePort#postMessage', 'BroadcastChannel#postMessage'].map((name): CatalogueRecord => ({
    effect: 'clones',
    module: 'worker_threads',
    name,
    argument: 0,
    source: `${docs}#portpostmessagevalue-transferlist`,
  })),
  {
    effect: 'clones',
    module: 'worker_threads',
    name: 'new Worker',
    argument: 1,
    property: 'workerData',
    source: `${docs}#new-workerfilename-options`,
  },
  ...['Worker#postMessage', 'MessagePort#postMessage', 'BroadcastChannel#postMessage', 'structuredClone'].map(
    (name): CatalogueRecord => ({
      effect: 'clones',
      module: 'lib',
      name,
      argument: 0,
      source: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Structured_clone_algorithm',
    }),
  ),
  ...bound,
  ...['Headers', 'Request', 'Response', 'URL', 'URLSearchParams', 'WeakMap', 'WeakRef', 'WeakSet'].map(
    (name): CatalogueRecord => ({
      effect: 'bound',
      module: 'lib',
      name,
      source:
        'https://developer.mozilla.org/en-US/docs/Web/API/Web_Workers_API/Structured_clone_algorithm#supported_types',
    }),
  ),
  { effect: 'marksWorker', module: 'worker_threads', name: 'parentPort', source: `${docs}#workerparentport` },
  { effect: 'marksWorker', module: 'worker_threads', name: 'workerData', source: `${docs}#workerworkerdata` },
];
