import type { CatalogueRecord } from '../records.js';
import { blocking, callback, invoking } from '../shape.js';

const docs = 'https://nodejs.org/api/child_process.html';

export const childProcessRecords: readonly CatalogueRecord[] = [
  ...blocking(
    { module: 'child_process', tier: 'process', source: docs },
    {
      execFileSync: {
        source: `${docs}#child_processexecfilesyncfile-args-options`,
        alternative: callback('child_process', 'execFile'),
        advice: '`util.promisify(execFile)` and `await`',
      },
      execSync: {
        source: `${docs}#child_processexecsynccommand-options`,
        alternative: callback('child_process', 'exec'),
        advice: '`util.promisify(exec)` and `await`',
      },
      spawnSync: {
        source: `${docs}#child_processspawnsynccommand-args-options`,
        alternative: callback('child_process', 'spawn'),
        advice: '`child_process.spawn` and wait for its `close` event',
      },
    },
  ),
  {
    effect: 'blocks',
    module: 'lib',
    name: 'Process#execve',
    tier: 'process',
    source: 'https://nodejs.org/api/process.html#processexecvefile-args-env',
    advice: '`child_process.spawn`: `execve` replaces this process and whatever it is waiting for',
    node: '>=22.15',
  },
  ...invoking({ module: 'child_process', argument: -1, when: 'later', isCompletion: true, source: docs }, [
    'exec',
    'execFile',
  ]),
];
