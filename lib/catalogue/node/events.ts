import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const docs = 'https://nodejs.org/api/events.html';
const processDocs = 'https://nodejs.org/api/process.html';

function listeningOf(type: string): readonly string[] {
  return ['addListener', 'on', 'once', 'prependListener', 'prependOnceListener'].map((method) => `${type}#${method}`);
}

/**
 * Classes and interfaces that declare listener overloads of their own. `@types/node` 24 and before declare the base as
 * `NodeJS.EventEmitter` (module `lib`); later ones as `EventEmitter` of `events`, with `InternalEventEmitter` for typed events.
 */
const emitters: Readonly<Record<string, readonly string[]>> = {
  lib: ['EventEmitter', 'Process'],
  child_process: ['ChildProcess'],
  cluster: ['Cluster', 'Worker'],
  dgram: ['Socket'],
  events: ['EventEmitter', 'InternalEventEmitter'],
  fs: ['FSWatcher', 'ReadStream', 'WriteStream'],
  http: ['ClientRequest', 'Server'],
  http2: [
    'ClientHttp2Session',
    'ClientHttp2Stream',
    'Http2SecureServer',
    'Http2Server',
    'Http2ServerRequest',
    'Http2ServerResponse',
    'Http2Session',
    'Http2Stream',
    'ServerHttp2Session',
  ],
  https: ['Server'],
  inspector: ['Session'],
  net: ['Server', 'Socket'],
  readline: ['Interface'],
  repl: ['REPLServer'],
  stream: ['Duplex', 'Readable', 'Writable'],
  tls: ['Server', 'TLSSocket'],
  worker_threads: ['Worker'],
};

/** Events of `process` after which nothing else will run, or nothing else should. */
const farewells = [
  'beforeExit',
  'exit',
  'uncaughtException',
  'uncaughtExceptionMonitor',
  'unhandledRejection',
  'SIGABRT',
  'SIGBREAK',
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'SIGUSR2',
];

const farewell = {
  argument: 1,
  when: 'later',
  on: 'exit',
  events: farewells,
  source: `${processDocs}#process-events`,
} as const;

export const eventRecords: readonly CatalogueRecord[] = [
  ...Object.entries(emitters).flatMap(([module, types]) =>
    types.flatMap((type) =>
      invoking(
        { module, argument: 1, when: 'later', source: `${docs}#emitteroneventname-listener` },
        listeningOf(type),
      ),
    ),
  ),
  // The same members once more: a record with `events` wins over one without when the event's name is a literal in its list.
  ...invoking({ ...farewell, module: 'lib' }, listeningOf('EventEmitter')),
  // What listens to `process` under a name from a list listens to signals.
  ...invoking({ ...farewell, module: 'lib', orUnreadEvent: true }, listeningOf('Process')),
  ...invoking({ ...farewell, module: 'events' }, ['EventEmitter', 'InternalEventEmitter'].flatMap(listeningOf)),
  ...invoking({ module: 'lib', argument: 0, when: 'later', source: `${processDocs}#processnexttickcallback-args` }, [
    'Process#nextTick',
  ]),
  ...invoking(
    {
      module: 'lib',
      argument: 0,
      when: 'later',
      on: 'exit',
      source: `${processDocs}#processsetuncaughtexceptioncapturecallbackfn`,
    },
    ['Process#setUncaughtExceptionCaptureCallback'],
  ),
  ...invoking(
    {
      module: 'worker_threads',
      argument: 1,
      when: 'later',
      source: 'https://nodejs.org/api/worker_threads.html#class-messageport',
    },
    ['MessagePort#addListener', 'MessagePort#on', 'MessagePort#once'],
  ),
  ...invoking(
    { module: 'events', argument: 1, when: 'later', source: `${docs}#eventsaddabortlistenersignal-listener` },
    ['EventEmitter.addAbortListener'],
  ),
];
