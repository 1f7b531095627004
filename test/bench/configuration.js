// The configuration of one benchmark run: `STALL_BENCH` holds a run as JSON (see run-eslint.ts). A file, not an object handed to
// the ESLint class, so that `--concurrency` can hand it to its workers.
import { defineConfig } from 'eslint/config';
import n from 'eslint-plugin-n';
import stall from 'eslint-plugin-stall';
import tseslint from 'typescript-eslint';

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

const ruleName = configuration.startsWith('stall/') ? { rules: { [configuration]: 'error' } } : undefined;
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
    extends: [ruleName ?? CONFIGURATIONS[configuration]],
  },
);
