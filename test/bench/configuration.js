// The configuration of one benchmark run: `STALL_BENCH` holds a run as JSON (see run-eslint.ts). A file, not an object handed to
// the ESLint class, so that `--concurrency` can hand it to its workers.
import { defineConfig } from 'eslint/config';
import n from 'eslint-plugin-n';
import stall from 'eslint-plugin-stall';
import tseslint from 'typescript-eslint';

/** How a peer is set up where its own defaults ask for less than the rule that stands beside it. */
const OPTIONS_OF_PEERS = {
  '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
};

const { configuration, backend, project, ignores, root } = JSON.parse(process.env.STALL_BENCH ?? '{}');

/** What each configuration adds to a run that parses with types and has no rules. */
const CONFIGURATIONS = {
  none: {},
  'no-floating-promises': { rules: { '@typescript-eslint/no-floating-promises': 'error' } },
  strictTypeChecked: { rules: Object.assign({}, ...tseslint.configs.strictTypeChecked.map((config) => config.rules)) },
  'n/no-sync': { plugins: { n }, rules: { 'n/no-sync': 'error' } },
  recommended: stall.configs.recommended,
  strict: stall.configs.strict,
  all: stall.configs.all,
};

/** The rules of a configuration such as `stall/no-floating-future+stall/no-rerun-future`. */
const chosenRules = Object.fromEntries(
  configuration.split('+').map((rule) => [rule, OPTIONS_OF_PEERS[rule] ?? 'error']),
);
const parserOptions = {
  tsconfigRootDir: root,
  ...(project === undefined
    ? { projectService: backend === 'tsgo' ? { EXPERIMENTAL_backend: 'tsgo' } : true }
    : { project }),
};

export default defineConfig(
  { ignores: ['**/*.d.ts', '**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts', '**/__tests__/**', ...ignores] },
  {
    files: ['**/*.{ts,tsx,mts,cts}'],
    plugins: { stall, '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    extends: [CONFIGURATIONS[configuration] ?? { rules: chosenRules }],
  },
);
