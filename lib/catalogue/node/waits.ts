import type { CatalogueRecord } from '../records.js';

/** Core functions that park the thread or touch the disk in passing. */
export const waitRecords: readonly CatalogueRecord[] = [
  {
    effect: 'blocks',
    module: 'lib',
    name: 'Atomics.wait',
    tier: 'wait',
    source: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Atomics/wait',
    advice: '`Atomics.waitAsync`, which answers a promise',
  },
  {
    effect: 'blocks',
    module: 'inspector',
    name: 'waitForDebugger',
    tier: 'wait',
    source: 'https://nodejs.org/api/inspector.html#inspectorwaitfordebugger',
    advice: 'the `--inspect-wait` flag at start-up',
  },
  {
    effect: 'blocks',
    module: 'inspector',
    name: 'open',
    tier: 'wait',
    source: 'https://nodejs.org/api/inspector.html#inspectoropenport-host-wait',
    when: { kind: 'literal', argument: 2, equals: true },
    advice: '`inspector.open` without `wait`',
  },
  {
    effect: 'blocks',
    module: 'inspector',
    name: 'close',
    tier: 'wait',
    source: 'https://nodejs.org/api/inspector.html#inspectorclose',
    advice: 'the end of the process to close it: this waits until every debugger has gone',
  },
  {
    effect: 'blocks',
    module: 'lib',
    name: 'ProcessReport#writeReport',
    tier: 'io',
    source: 'https://nodejs.org/api/process.html#processreportwritereportfilename-err',
    advice: 'a diagnostic signal or the crash handler to write reports',
  },
  {
    effect: 'blocks',
    module: 'v8',
    name: 'takeCoverage',
    tier: 'io',
    source: 'https://nodejs.org/api/v8.html#v8takecoverage',
    advice: 'the end of the process to write what was covered',
  },
  {
    effect: 'blocks',
    module: 'v8',
    name: 'writeHeapSnapshot',
    tier: 'io',
    source: 'https://nodejs.org/api/v8.html#v8writeheapsnapshotfilenameoptions',
    advice: 'a separate process: the whole heap is walked and written while nothing else runs (1.2 s for an idle heap)',
  },
];
