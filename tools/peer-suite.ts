/**
 * Runs typescript-eslint's own cases for `no-floating-promises` against `no-floating-future` with the same options, and prints
 * where the two disagree. `npm run peer-suite -- <path to a checkout of typescript-eslint>`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import rule from '../rules/no-floating-future.js';
import { readPeerCases, type PeerCase } from '../test/peer-suite/cases.js';

const [checkout] = process.argv.slice(2);
if (checkout === undefined) throw new Error('Give the path to a checkout of typescript-eslint.');

const source = readFileSync(join(checkout, 'packages/eslint-plugin/tests/rules/no-floating-promises.test.ts'), 'utf8');
const root = join(import.meta.dirname, '../test/peer-suite/program');
const linter = new Linter({ configType: 'flat', cwd: root });
const cases = readPeerCases(source);
const disagreements = cases.flatMap((each) => {
  const lines = linesFound(each);
  // A case that does not say where only says how many.
  const isSame = each.lines.includes(0) ? lines.length === each.lines.length : String(lines) === String(each.lines);
  return isSame ? [] : [{ ...each, found: lines }];
});

for (const { kind, code, options, lines, found } of disagreements) {
  console.log(
    `--- ${kind} ${JSON.stringify(options)}: theirs on lines [${lines.join()}], ours on [${found.join()}]\n${code}`,
  );
}
for (const kind of ['valid', 'invalid'] as const) {
  const all = cases.filter((each) => each.kind === kind).length;
  console.log(
    `${kind}: ${String(all - disagreements.filter((each) => each.kind === kind).length)} of ${String(all)} agree`,
  );
}

function linesFound({ code, options }: PeerCase): readonly number[] {
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.ts'],
        plugins: { stall: { rules: { 'no-floating-future': rule as unknown as Rule.RuleModule } } },
        languageOptions: {
          parser: parser,
          parserOptions: { project: './tsconfig.json', tsconfigRootDir: root },
        },
        rules: { 'stall/no-floating-future': ['error', ...options] },
      },
    ],
    { filename: join(root, 'file.ts') },
  );
  return messages.map(({ line }) => line).sort((a, b) => a - b);
}
