import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { apiRefOfDeclaration, builtinName, packageOfPath } from '../../../lib/types/api-ref.js';
import { importedRef } from '../../../lib/types/symbols.js';
import { resolveSymbol } from '../../../lib/types/resolve.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

/** The reference of the last expression of a file. */
function refsOf(code: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const { checker, file } = analyse({ ...others, 'sample.ts': code });
  const last = file('sample.ts').statements.at(-1);
  if (last === undefined) throw new Error('the sample is empty');
  const { expression } = nodeAt(last, ts.isExpressionStatement);
  const declarations = resolveSymbol(checker, expression)?.declarations ?? [];
  const refs = declarations.flatMap((each) => apiRefOfDeclaration(each) ?? []);
  return [...new Set(refs.map(({ module, name }) => `${module} ${name}`))];
}

test.each([
  ["import { readFileSync as r } from 'node:fs'; r;", 'fs readFileSync'],
  ["import fs from 'fs'; fs.readFileSync;", 'fs readFileSync'],
  ["import * as fs from 'fs'; fs['readFileSync'];", 'fs readFileSync'],
  ["import { DatabaseSync } from 'node:sqlite'; declare const d: DatabaseSync; d.exec;", 'sqlite DatabaseSync#exec'],
  ["import { Worker } from 'node:worker_threads'; Worker;", 'worker_threads new Worker'],
  ['[1].map;', 'lib Array#map'],
  ['([1] as readonly number[]).map;', 'lib Array#map'],
  ['Promise.all;', 'lib Promise.all'],
  ["fetch('/').then((response) => response.text); (undefined as unknown as Response).text;", 'lib Body#text'],
  ['Promise.resolve().then;', 'lib Promise#then'],
  ['JSON.parse;', 'lib JSON.parse'],
  ['Atomics.wait;', 'lib Atomics.wait'],
  ['WebAssembly.instantiate;', 'lib WebAssembly.instantiate'],
  ['CSS.supports;', 'lib CSS.supports'],
  ['setTimeout;', 'lib setTimeout'],
  ['process.nextTick;', 'lib Process#nextTick'],
  ["import fse from 'fs-extra'; fse.copySync;", 'fs-extra copySync'],
  [
    "import Database from 'better-sqlite3'; declare const d: Database.Database; d.exec;",
    'better-sqlite3 Database#exec',
  ],
] as const)('%s is %s', (code, ref) => {
  expect(refsOf(code)).toContain(ref);
});

test.each([
  ['widget.id.prompt;', 'lib widget.id.prompt'],
  ['widget.show;', 'lib widget.show'],
  ['widget.inner.ask;', 'lib widget.inner.ask'],
] as const)('%s, of a global namespace, is %s', (code, ref) => {
  const types = `declare namespace widget { function show(): void; namespace inner { function ask(): void } }
    declare namespace widget.id { function prompt(): void }`;
  expect(refsOf(code, { 'node_modules/@types/widget/index.d.ts': types })).toEqual([ref]);
});

test('what the program declares itself is no API', () => {
  expect(refsOf('function readFileSync() {} readFileSync;')).toEqual([]);
});

test.each([
  ["import { a as b } from 'no-such-package'; b;", 'a'],
  ["import { a as b } from 'no-such-package'; b.on;", 'a.on'],
  ["import * as all from 'no-such-package'; all.a.on;", 'a.on'],
  ["import whole from 'no-such-package'; whole.on;", 'on'],
] as const)('%s is %s by its import, where types do not resolve', (code, name) => {
  const { checker, file } = analyse({ 'sample.ts': code });
  const { expression } = nodeAt(file('sample.ts'), ts.isExpressionStatement);
  expect(importedRef(checker, expression)).toEqual({ module: 'no-such-package', name });
});

test.each([
  ['/x/node_modules/@types/node/fs.d.ts', 'node'],
  ['/x/node_modules/@types/babel__core/index.d.ts', '@babel/core'],
  ['/x/node_modules/@scope/name/index.d.ts', '@scope/name'],
  ['/x/node_modules/.pnpm/a@1/node_modules/b/index.d.ts', 'b'],
  ['/x/src/index.d.ts', undefined],
] as const)('the package of %s is %s', (path, name) => {
  expect(packageOfPath(path)).toBe(name);
});

test('a builtin has one spelling', () => {
  expect(builtinName('node:fs/promises')).toBe('fs/promises');
});
