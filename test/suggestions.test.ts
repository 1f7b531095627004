/** Every suggestion leaves a program that type-checks as well as before; one that is applied is not offered again. */
import { join, relative, sep } from 'node:path';
import type { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { configOf, eslintWith, repositoryRoot } from './support/lint.js';
import type { SuggestionReport } from './support/suggestions.js';
import { trySuggestions } from './support/suggestions.js';
import { typeCheckerOf } from './support/type-check.js';

const eslint = eslintWith([configOf('strict')]);

test('suggestions in the scenarios leave no type error', { timeout: 600_000 }, async () => {
  // Each re-lint costs a program of all scenarios; the demo is the place for that.
  const { applied, broken } = await report('test/scenarios', () => Promise.resolve([]), folderOf);
  expect(broken).toEqual([]);
  expect(applied).toBeGreaterThan(0);
});

test('suggestions in the demo leave no type error, and are not offered twice', { timeout: 600_000 }, async () => {
  const { applied, broken, repeated } = await report('docs/demo', (text, filePath) =>
    eslint.lintText(text, { filePath }),
  );
  expect(broken).toEqual([]);
  expect(repeated).toEqual([]);
  expect(applied).toBeGreaterThan(0);
});

async function report(
  folder: string,
  relint: (text: string, file: string) => Promise<readonly ESLint.LintResult[]>,
  partOf?: (file: string) => string,
): Promise<SuggestionReport> {
  const results = await eslint.lintFiles([`${folder}/**/*.ts`]);
  return trySuggestions(results, typeCheckerOf(join(repositoryRoot, folder, 'tsconfig.json')), relint, partOf);
}

/** Scenarios do not import each other. */
function folderOf(file: string): string {
  return relative(join(repositoryRoot, 'test/scenarios'), file).split(sep, 1)[0] ?? '';
}
