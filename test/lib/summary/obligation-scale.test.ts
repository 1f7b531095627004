/** Sources that would make a careless analysis slow, or never end: every rule about obligations comes to an answer, and to the right one. */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { plugin } from '../../../lib/plugin.js';
import { repositoryRoot } from '../../support/lint.js';
import { virtualProgram } from '../../support/virtual-lint.js';

const rules: Linter.RulesRecord = {
  'stall/no-unsettled-promise': ['error', { confidence: 'possible' }],
  'stall/no-dropped-callback': ['error', { confidence: 'possible' }],
  'stall/no-pending-without-waker': ['error', { checkStaleWakers: true }],
};

/** Names of the rules that report, by line from 1. */
function found(code: string): readonly string[] {
  const program = virtualProgram({ 'sample.ts': code });
  return new Linter({ configType: 'flat', cwd: repositoryRoot })
    .verify(
      code,
      [
        { files: ['**/*.ts'], plugins: { stall: plugin }, rules },
        { languageOptions: { parser, parserOptions: { programs: [program] } } },
      ],
      { filename: `${repositoryRoot}/sample.ts` },
    )
    .map(({ line, ruleId }) => `${String(line)} ${ruleId ?? 'parser'}`);
}

const executor = (body: string, settlers = 'resolve'): string =>
  `declare const c: (n: number) => boolean; declare function use(...values: unknown[]): void;
export const made = () => new Promise<void>((${settlers}) => {
${body}
});`;
const UNSETTLED = ['2 stall/no-unsettled-promise'];
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('ends, with the right answer, on', () => {
  test.each([
    {
      of: '5,000 statements',
      code: executor(`${lines(5000, (i) => `use(${String(i)});`)}\nif (c(0)) resolve();`),
      expected: UNSETTLED,
    },
    {
      of: '1,000 tests that tell nothing',
      code: executor(`${lines(1000, (i) => `if (c(${String(i)})) use(${String(i)});`)}\nresolve();`),
      expected: [],
    },
    {
      of: '200 flags, each tested twice',
      code: executor(
        `${lines(200, (i) => `const f${String(i)} = c(${String(i)}); if (f${String(i)}) use(1);`)}\n${lines(200, (i) => `if (f${String(i)}) use(2);`)}\nresolve();`,
      ),
      expected: [],
    },
    {
      of: '500 chained alternatives',
      code: executor(`${lines(500, (i) => `if (c(${String(i)})) resolve(); else`)} use(0);`),
      expected: UNSETTLED,
    },
    {
      of: '300 closures that call the next',
      code: executor(
        `${lines(300, (i) => `const g${String(i)} = () => { if (c(${String(i)})) g${String(i + 1)}(); };`)}\nconst g300 = () => { resolve(); };\ng0();`,
      ),
      expected: UNSETTLED,
    },
    {
      of: 'closures that call each other',
      code: executor(`const a = () => { if (c(1)) b(); else resolve(); };\nconst b = () => { a(); };\na();`),
      expected: [],
    },
    {
      of: 'a closure that calls itself',
      code: executor(`const a = (): void => { if (c(0)) a(); else resolve(); };\na();`),
      expected: [],
    },
    {
      of: 'labels and finally blocks that jump out of each other',
      code: executor(
        `outer: for (;;) { try { inner: for (;;) { try { if (c(0)) break outer; if (c(1)) continue outer; break inner; } finally { if (c(2)) continue outer; } } } finally { if (c(3)) break outer; } }\nif (c(4)) resolve();`,
      ),
      expected: UNSETTLED,
    },
    {
      of: 'finally blocks inside of each other',
      code: executor(`${'try { use(0); } finally { '.repeat(12)}resolve();${' }'.repeat(12)}`),
      expected: [],
    },
    {
      of: 'code that nothing reaches',
      code: executor(`resolve();\nreturn;\nuse(1);\nif (c(0)) use(2);`),
      expected: [],
    },
    {
      of: 'a loop without an end',
      code: executor(`for (;;) { if (c(0)) continue; }`, 'resolve, reject'),
      expected: ['2 stall/no-unsettled-promise'],
    },
    {
      of: 'a generator that nobody resumes',
      code: executor(`function* steps() { yield 1; resolve(); }\nuse(steps());`),
      expected: [],
    },
    {
      of: 'helpers that pass it round',
      code: `export function a(n: number, callback: (error: Error | null) => void): void { b(n, callback); }
function b(n: number, callback: (error: Error | null) => void): void { if (n > 0) a(n - 1, callback); else callback(null); }`,
      expected: [],
    },
    { of: 'unfinished code', code: 'export const p = new Promise((resolve, ) => { if (', expected: ['1 parser'] },
    {
      of: 'shapes that are no executor',
      code: `declare const run: never; export const list = [new Promise(run), new (Promise as any)(), new Promise<void>(function* (resolve: () => void) { resolve(); } as never)];`,
      expected: [],
    },
  ])(
    '$of',
    ({ code, expected }) => {
      expect(found(code)).toEqual(expected);
    },
    60_000,
  );
});
