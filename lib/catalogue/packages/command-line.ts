import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const once = { when: 'later', on: 'one-shot', consumesResult: true } as const;

/** Commands of command-line programs: one run, then the process ends. */
export const commandLineRecords: readonly CatalogueRecord[] = [
  ...invoking(
    { ...once, module: 'commander', argument: -1, source: 'https://github.com/tj/commander.js#action-handler' },
    ['Command#action', 'Command#hook'],
  ),
  ...invoking({ ...once, module: 'yargs', argument: 'any', source: 'https://yargs.js.org/docs/#api-reference' }, [
    'Argv#command',
  ]),
  {
    effect: 'runs',
    module: 'yargs',
    name: 'CommandModule#handler',
    by: 'member',
    on: 'one-shot',
    source: 'https://yargs.js.org/docs/#api-reference',
  },
  ...invoking({ ...once, module: 'vite', argument: 0, source: 'https://vite.dev/config/' }, ['defineConfig']),
];
