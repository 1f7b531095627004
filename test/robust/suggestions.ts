/**
 * Applies every suggestion in a project on disk, one at a time and in memory only, and type-checks the file:
 * `tsx test/robust/suggestions.ts <root> <tsconfig> <files…>`.
 */
import { join, resolve } from 'node:path';
import type { Linter } from 'eslint';
import { ESLint } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { plugin } from '../../lib/plugin.js';
import { trySuggestions } from '../support/suggestions.js';
import { typeCheckerOf } from '../support/type-check.js';

const [root = '.', tsconfig = 'tsconfig.json', ...files] = process.argv.slice(2);
const cwd = resolve(root);
const configs: Linter.Config[] = [
  { ignores: ['**/*.d.ts', '**/*.test.ts', '**/*.spec.ts'] },
  { files: ['**/*.ts'], ...plugin.configs.strict },
  { languageOptions: { parser, parserOptions: { project: tsconfig, tsconfigRootDir: cwd } } },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
];
const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: configs, allowInlineConfig: false });
const results = await eslint.lintFiles(files);
// Linting the edited text again would make a program for each suggestion; the scenarios' test does that.
const report = await trySuggestions(results, typeCheckerOf(join(cwd, tsconfig)), () => Promise.resolve([]));
for (const line of report.broken) {
  console.log(line);
}
console.log(`${report.applied} suggestions, ${report.broken.length} with a new type error`);
process.exitCode = report.broken.length > 0 ? 1 : 0;
