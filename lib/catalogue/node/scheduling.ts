import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const timers = 'https://nodejs.org/api/timers.html';
const hooks = 'https://nodejs.org/api/async_context.html';

/** Timers by import (as globals they are in web/dom), and functions that call their argument in a context of their own. */
export const schedulingRecords: readonly CatalogueRecord[] = [
  ...invoking({ module: 'timers', argument: 0, when: 'later', source: timers }, [
    'setImmediate',
    'setInterval',
    'setTimeout',
  ]),
  // Only a signal, among the options, makes them fail.
  ...Object.entries({ setTimeout: 2, setImmediate: 1 }).map(([name, options]): CatalogueRecord => ({
    effect: 'succeeds',
    module: 'timers/promises',
    name,
    when: { kind: 'fewer-arguments', count: options + 1 },
    source: `${timers}#timerspromisessettimeoutdelay-value-options`,
  })),
  // What fails while a stream is done away with is told by an event.
  ...['Readable', 'Writable'].map((stream): CatalogueRecord => ({
    effect: 'succeeds',
    module: 'stream',
    name: `${stream}#destroy`,
    source: `https://nodejs.org/api/stream.html#${stream.toLowerCase()}destroyerror`,
  })),
  ...invoking(
    { module: 'async_hooks', argument: 1, when: 'now', source: `${hooks}#asynclocalstoragerunstore-callback-args` },
    ['AsyncLocalStorage#run'],
  ),
  ...invoking(
    { module: 'async_hooks', argument: 0, when: 'now', source: `${hooks}#asynclocalstorageexitcallback-args` },
    ['AsyncLocalStorage#exit', 'AsyncResource#runInAsyncScope'],
  ),
  ...invoking(
    { module: 'domain', argument: 0, when: 'now', source: 'https://nodejs.org/api/domain.html#domainrunfn-args' },
    ['Domain#run'],
  ),
  ...invoking(
    {
      module: 'diagnostics_channel',
      argument: 0,
      when: 'now',
      source: 'https://nodejs.org/api/diagnostics_channel.html#tracingchanneltracesyncfn-context-thisarg-args',
    },
    ['TracingChannel#traceSync', 'TracingChannel#tracePromise'],
  ),
  ...invoking(
    {
      module: 'diagnostics_channel',
      argument: 1,
      when: 'later',
      source: 'https://nodejs.org/api/diagnostics_channel.html#diagnostics_channelsubscribename-onmessage',
    },
    ['subscribe'],
  ),
  ...invoking({ module: 'perf_hooks', argument: 0, when: 'later', source: 'https://nodejs.org/api/perf_hooks.html' }, [
    'new PerformanceObserver',
  ]),
];
