/**
 * Applies every suggestion of the strict configuration in a project on disk, one at a time and in memory only, and type-checks the
 * file again: `npm run suggestions -- <project> <files or folders…>`. `--tsconfig` names another one than `tsconfig.json`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ESLint } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { plugin } from '../../lib/plugin.js';
import { trySuggestions } from '../support/suggestions.js';
import { typeCheckerOf } from '../support/type-check.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tsconfig: { type: 'string', default: 'tsconfig.json' } },
});
const [project = '.', ...files] = positionals;
const cwd = resolve(project);
const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    { ignores: ['**/*.d.ts', '**/*.test.*', '**/*.spec.*'] },
    { files: ['**/*.{ts,tsx,mts,cts}'], ...plugin.configs.strict },
    { languageOptions: { parser, parserOptions: { project: values.tsconfig, tsconfigRootDir: cwd } } },
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ],
});

const results = await eslint.lintFiles(files.length === 0 ? ['.'] : files);
const messages = results.flatMap((result) => result.messages);
const refused = messages.filter((message) => message.fatal).length;
console.log(`${results.length} files (${refused} refused by the parser), ${messages.length - refused} findings`);
// Linting the edited text again would make a program for each suggestion; the scenarios' test does that.
const report = await trySuggestions(results, typeCheckerOf(resolve(cwd, values.tsconfig)), () => Promise.resolve([]));
for (const line of report.broken) {
  console.log(line);
}
for (const [rule, count] of countBy(
  messages.flatMap(({ ruleId, suggestions = [] }) => suggestions.map(() => ruleId)),
)) {
  console.log(`${rule}: ${count} suggestions`);
}
console.log(`${report.applied} suggestions applied, ${report.broken.length} with a new type error`);
process.exitCode = report.broken.length > 0 ? 1 : 0;

function countBy<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}
