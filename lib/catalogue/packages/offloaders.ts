import type { CatalogueRecord, Clones, MarksWorker, Offloads } from '../records.js';

function mark(module: string, source: string, names: readonly string[]): readonly MarksWorker[] {
  return names.map((name) => ({ effect: 'marksWorker', module, name, source }));
}

const piscina = 'https://piscinajs.dev/';
const tinypool = 'https://github.com/tinylibs/tinypool#readme';
const workerpool = 'https://github.com/josdejong/workerpool#readme';
const threads = 'https://threads.js.org/usage';
const poolifier = 'https://github.com/poolifier/poolifier/blob/master/docs/api.md';

/*
 * Not here, though they move work: bree and workerama (paths inside lists and callbacks, which a record cannot name), Effect's
 * workers and those of Bun and Deno (they are made by `new Worker`, which is here), comlink's `wrap` (it is given a worker),
 * Node's own thread pool and native modules (their functions are no offloaders but simply asynchronous). `cluster.fork` moves
 * nothing: each process has an event loop that stalls by itself.
 */

/** Modules given to a pool or worker by path: their code runs on another thread or in another process. */
const modules: readonly Offloads[] = [
  {
    effect: 'offloads',
    module: 'piscina',
    name: 'new Piscina',
    moves: 'module',
    argument: 0,
    property: 'filename',
    source: piscina,
  },
  {
    effect: 'offloads',
    module: 'piscina',
    name: 'Piscina#run',
    moves: 'module',
    argument: 1,
    property: 'filename',
    source: piscina,
  },
  {
    effect: 'offloads',
    module: 'tinypool',
    name: 'new Tinypool',
    moves: 'module',
    argument: 0,
    property: 'filename',
    source: tinypool,
  },
  {
    effect: 'offloads',
    module: 'tinypool',
    name: 'Tinypool#run',
    moves: 'module',
    argument: 1,
    property: 'filename',
    source: tinypool,
  },
  { effect: 'offloads', module: 'workerpool', name: 'pool', moves: 'module', argument: 0, source: workerpool },
  { effect: 'offloads', module: 'threads', name: 'new Worker', moves: 'module', argument: 0, source: threads },
  // The rolled-up declaration calls the class `Worker_2` and exports it as `Worker`.
  ...['new Worker', 'new Worker_2'].map((name): Offloads => ({
    effect: 'offloads',
    module: 'jest-worker',
    name,
    moves: 'module',
    argument: 0,
    source: 'https://github.com/jestjs/jest/tree/main/packages/jest-worker#readme',
  })),
  ...['FixedThreadPool', 'DynamicThreadPool', 'FixedClusterPool', 'DynamicClusterPool'].map((name): Offloads => ({
    effect: 'offloads',
    module: 'poolifier',
    name: `new ${name}`,
    moves: 'module',
    argument: name.startsWith('Fixed') ? 1 : 2,
    source: poolifier,
  })),
  {
    effect: 'offloads',
    module: 'bullmq',
    name: 'new Worker',
    moves: 'module',
    argument: 1,
    when: { kind: 'string-argument', argument: 1 },
    source: 'https://docs.bullmq.io/guide/workers/sandboxed-processors',
  },
  {
    effect: 'offloads',
    module: 'synckit',
    name: 'createSyncFn',
    moves: 'module',
    argument: 0,
    source: 'https://github.com/un-ts/synckit#readme',
  },
];

/** Functions given to a pool: sent as source text, so that they lose what they close over. */
const functions: readonly Offloads[] = [
  {
    effect: 'offloads',
    module: 'workerpool',
    name: 'Pool#exec',
    moves: 'function',
    argument: 0,
    isSerialised: true,
    awaitsResult: true,
    source: workerpool,
  },
  {
    effect: 'offloads',
    module: 'node-worker-threads-pool',
    name: 'DynamicPool#exec',
    moves: 'function',
    argument: 0,
    property: 'task',
    isSerialised: true,
    awaitsResult: true,
    source: 'https://github.com/SUCHMOKUO/node-worker-threads-pool#readme',
  },
  {
    effect: 'offloads',
    module: 'node-worker-threads-pool',
    name: 'new StaticPool',
    moves: 'function',
    argument: 0,
    property: 'task',
    isSerialised: true,
    awaitsResult: true,
    source: 'https://github.com/SUCHMOKUO/node-worker-threads-pool#readme',
  },
  // The page's own thread: in the browser, not here.
  ...['puppeteer-core', 'playwright-core'].flatMap((module) =>
    ['Page#evaluate', 'Frame#evaluate', 'Page#evaluateHandle'].map((name): Offloads => ({
      effect: 'offloads',
      module,
      name,
      moves: 'function',
      argument: 0,
      isSerialised: true,
      awaitsResult: true,
      source: 'https://playwright.dev/docs/evaluating',
    })),
  ),
];

/** Tasks: they travel to the worker by structured clone. */
const tasks: readonly Clones[] = [
  { effect: 'clones', module: 'piscina', name: 'Piscina#run', argument: 0, source: piscina },
  { effect: 'clones', module: 'tinypool', name: 'Tinypool#run', argument: 0, source: tinypool },
  { effect: 'clones', module: 'workerpool', name: 'Pool#exec', argument: 1, source: workerpool },
];

/** What only a worker's own entry file uses. */
const marks: readonly MarksWorker[] = [
  ...mark('piscina', piscina, ['Piscina.workerData', 'workerData']),
  ...mark('tinypool', tinypool, ['Tinypool.workerData', 'workerData']),
  ...mark('workerpool', workerpool, ['worker', 'workerEmit']),
  ...mark('threads', threads, ['expose']),
  ...mark('comlink', 'https://github.com/GoogleChromeLabs/comlink#api', ['expose']),
  ...mark('synckit', 'https://github.com/un-ts/synckit#readme', ['runAsWorker']),
  ...mark('poolifier', poolifier, ['new ClusterWorker', 'new ThreadWorker']),
];

export const offloaderRecords: readonly CatalogueRecord[] = [...modules, ...functions, ...tasks, ...marks];
