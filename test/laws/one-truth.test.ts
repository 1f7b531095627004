/** The same program gives the same findings: whatever was edited before, in which order files are linted, by how many workers. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/lint.js';
import type { Files } from '../support/virtual-lint.js';
import { lintVirtual, virtualProgram } from '../support/virtual-lint.js';

const MODULES = 4;

/** Bodies that a module's function `f` may have; `next` is the module it may call into. */
const BODIES: readonly ((next: number) => string)[] = [
  () => `return 1;`,
  () => `return readFileSync('x').length;`,
  (next) => `return g${next}.f(n);`,
  (next) => `return [1, 2].map((each) => g${next}.f(each)).length;`,
  (next) => `setTimeout(() => g${next}.f(n), 10); return 0;`,
  () => `return pbkdf2Sync('a', 'b', 500_000, 32, 'sha512').length;`,
  () => `while (!flag) {} return 2;`,
  () => `void new Promise((resolve) => { if (n > 1) resolve(n); }); return 3;`,
];

function moduleText(index: number, body: number): string {
  const next = (index + 1) % MODULES;
  return [
    "import { readFileSync } from 'node:fs';",
    "import { pbkdf2Sync } from 'node:crypto';",
    `import * as g${next} from './m${next}.js';`,
    'let flag = false;',
    'setInterval(() => { flag = !flag; }, 5);',
    `export function f(n: number): number { ${BODIES[body]?.(next) ?? ''} }`,
    `export async function handler${index}(n: number) { f(n); return g${next}.f(n); }`,
  ].join('\n');
}

function filesOf(bodies: readonly number[]): Files {
  return Object.fromEntries(bodies.map((body, index) => [`m${index}.ts`, moduleText(index, body)]));
}

const someBodies = fc.array(fc.nat(BODIES.length - 1), { minLength: MODULES, maxLength: MODULES });
const edits = fc.array(fc.tuple(fc.nat(MODULES - 1), fc.nat(BODIES.length - 1)), { minLength: 1, maxLength: 5 });

test('an incremental answer equals a cold one', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(someBodies, edits, (start, changes) => {
      const bodies = [...start];
      let program = virtualProgram(filesOf(bodies));
      findingsIn(program, filesOf(bodies));
      for (const [index, body] of changes) {
        bodies[index] = body;
        const files = filesOf(bodies);
        program = virtualProgram(files, program);
        expect(findingsIn(program, files)).toEqual(findingsIn(virtualProgram(files), files));
      }
    }),
    { numRuns: 15 },
  );
});

test('findings do not depend on the order of files, nor on linting one file or all', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(someBodies, fc.shuffledSubarray([...Array(MODULES).keys()], { minLength: 1 }), (bodies, order) => {
      const files = filesOf(bodies);
      const all = findingsIn(virtualProgram(files), files);
      const program = virtualProgram(files);
      for (const index of order) {
        expect(lintVirtual(program, `m${index}.ts`)).toEqual(all[`m${index}.ts`]);
      }
    }),
    { numRuns: 15 },
  );
});

test('findings do not depend on --concurrency', async () => {
  const cwd = join(repositoryRoot, 'docs/demo');
  const alone = await new ESLint({ cwd, concurrency: 'off' }).lintFiles(['.']);
  const together = await new ESLint({ cwd, concurrency: 2 }).lintFiles(['.']);
  expect(together.map(withoutTimes)).toEqual(alone.map(withoutTimes));
  expect(alone.flatMap((result) => result.messages)).not.toEqual([]);
});

function findingsIn(program: ReturnType<typeof virtualProgram>, files: Files): Record<string, string[]> {
  return Object.fromEntries(Object.keys(files).map((name) => [name, lintVirtual(program, name)]));
}

function withoutTimes({ filePath, messages }: ESLint.LintResult): object {
  return { filePath, messages };
}
