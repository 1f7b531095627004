import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
// Ourselves, from dist: run `npm run build` first.
import stall from 'eslint-plugin-stall';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'reports/',
    '.stryker-tmp/',
    'test/scenarios/',
    'test/fixtures/',
    'test/recall/cases/',
    'docs/demo/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, stall.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // Objects here are records of functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // TypeScript's enums are bit sets; masks compare and combine them on purpose.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='typescript'] > ImportDefaultSpecifier",
          message: 'Write `import * as ts`: members of the default import are getters, and slow.',
        },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['rules/**/*.ts'],
    extends: [eslintPlugin.configs['all-type-checked']],
    rules: {
      // createRule adds the URL; `recommended` names the config, as typescript-eslint's rules do.
      'eslint-plugin/require-meta-docs-url': 'off',
      'eslint-plugin/require-meta-docs-recommended': 'off',
      'eslint-plugin/require-meta-default-options': 'off',
      'eslint-plugin/require-meta-languages': 'off',
      // The types of nodes tell which properties there are.
      'eslint-plugin/no-property-in-node': 'off',
      'eslint-plugin/meta-property-ordering': 'off',
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^(Disallow|Require|Prefer|Suggest)' }],
    },
  },
  {
    files: ['test/rules/**/*.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
  },
  {
    // These talk to a terminal.
    files: ['tools/**/*.ts', 'test/{bench,recall,robust}/**/*.ts', 'test/integration/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
