import type { CatalogueRecord, Runs } from '../records.js';
import { invoking } from '../shape.js';

const once = { when: 'later', on: 'one-shot', consumesResult: true } as const;

/** Methods of classes that are commands. */
const commands: readonly Runs[] = [
  { module: '@oclif/core', name: 'Command#run', source: 'https://oclif.io/docs/commands/' },
  { module: 'clipanion', name: 'Command#execute', source: 'https://mael.dev/clipanion/docs/getting-started' },
  {
    module: 'nest-commander',
    name: 'CommandRunner#run',
    source: 'https://nest-commander.jaymcdoniel.dev/en/features/commander/',
  },
  {
    module: '@rushstack/ts-command-line',
    name: 'CommandLineAction#onExecuteAsync',
    source: 'https://api.rushstack.io/pages/ts-command-line.commandlineaction/',
  },
].map((command) => ({ ...command, effect: 'runs', by: 'member', on: 'one-shot' }));

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
  ...commands,
  ...invoking({ ...once, module: 'vite', argument: 0, source: 'https://vite.dev/config/' }, ['defineConfig']),
];
