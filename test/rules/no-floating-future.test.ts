/**
 * The suggestions of no-floating-future. What is reported where is shown by test/scenarios/lazy-*.
 *
 * Each suggestion is applied and the output type-checked.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import rule from '../../rules/no-floating-future.js';
import { repositoryRoot } from '../support/lint.js';
import { virtualProgram } from '../support/virtual-lint.js';

let program: ts.Program | undefined;

/** What the file becomes by each suggestion of its one finding; all of it must compile. */
function suggested(code: string): readonly string[] {
  const [message, ...others] = lint(code);
  expect(others, 'one finding').toEqual([]);
  return (message?.suggestions ?? []).map(({ fix }) => {
    const output = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
    lint(output);
    return output;
  });
}

function lint(code: string): readonly Linter.LintMessage[] {
  const current = virtualProgram({ 'sample.ts': code }, program);
  program = current;
  const path = `${repositoryRoot}/sample.ts`;
  const diagnostics = current.getSemanticDiagnostics(current.getSourceFile(path));
  expect(
    diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    `it compiles: ${code}`,
  ).toEqual([]);
  const plugin = { rules: { 'no-floating-future': rule as unknown as Rule.RuleModule } };
  return new Linter({ configType: 'flat', cwd: repositoryRoot }).verify(
    code,
    [
      { files: ['**/*.ts'], plugins: { stall: plugin }, rules: { 'stall/no-floating-future': 'error' } },
      { languageOptions: { parser, parserOptions: { programs: [current] } } },
    ],
    { filename: path },
  );
}

const lazy = `/** @lazy */ interface Lazy extends PromiseLike<number> {} declare function make(): Lazy;`;
const eager = `declare function save(): Promise<number>;`;

describe('suggests what drives the future', () => {
  test.each([
    {
      name: 'await and void for a promise in an asynchronous function',
      code: `${eager} export async function f() { save(); }`,
      outputs: [
        `${eager} export async function f() { await save(); }`,
        `${eager} export async function f() { void save(); }`,
      ],
    },
    {
      name: 'return and void where nothing can be awaited',
      code: `${eager} export function f() { save(); }`,
      outputs: [`${eager} export function f() { return save(); }`, `${eager} export function f() { void save(); }`],
    },
    {
      name: 'return inside a reaction',
      code: `${lazy} ${eager} export const f = async () => await save().then(() => { make(); });`,
      outputs: [`${lazy} ${eager} export const f = async () => await save().then(() => { return make(); });`],
    },
    {
      name: 'no return where the type says what is returned, or more is',
      code: `${eager} export function f(): void { save(); }`,
      outputs: [`${eager} export function f(): void { void save(); }`],
    },
    {
      name: 'no return after another',
      code: `${eager} export function f(now: boolean) { if (now) return; save(); }`,
      outputs: [`${eager} export function f(now: boolean) { if (now) return; void save(); }`],
    },
    {
      name: 'no return of what starts the function again',
      code: `${eager} export function f() { save().then(f); }`,
      outputs: [`${eager} export function f() { void save().then(f); }`],
    },
    {
      name: 'a runtime for an effect, where it is imported and nothing more is needed',
      code: `import { Effect as E } from 'effect'; export async function f() { E.log('a'); }`,
      outputs: [`import { Effect as E } from 'effect'; export async function f() { await E.runPromise(E.log('a')); }`],
    },
    {
      name: 'a runtime for an effect that is only awaited',
      code: `import { Effect } from 'effect'; export async function f() { await Effect.log('a'); }`,
      outputs: [
        `import { Effect } from 'effect'; export async function f() { await Effect.runPromise(Effect.log('a')); }`,
      ],
    },
    {
      name: 'no runtime for an effect that needs a service',
      code: `import { Effect } from 'effect'; declare function send(): Effect.Effect<void, never, 'Mailer'>; export async function f() { send(); }`,
      outputs: [],
    },
    {
      name: 'await for a variable that nothing reads',
      code: `${eager} export async function f() { const saved = save(); }`,
      outputs: [`${eager} export async function f() { const saved = await save(); }`],
    },
    {
      name: 'all of a list',
      code: `${eager} export async function f() { [1].map(() => save()); }`,
      outputs: [
        `${eager} export async function f() { await Promise.all([1].map(() => save())); }`,
        `${eager} export async function f() { void [1].map(() => save()); }`,
      ],
    },
    {
      name: 'await, and never void, for a lazy future',
      code: `${lazy} export async function f() { make(); }`,
      outputs: [`${lazy} export async function f() { await make(); }`],
    },
    {
      name: 'await in the place of void for a lazy future',
      code: `${lazy} export async function f() { void make(); }`,
      outputs: [`${lazy} export async function f() { await make(); }`],
    },
    {
      name: 'return for a lazy future that cannot be awaited here',
      code: `${lazy} export function f() { make(); }`,
      outputs: [`${lazy} export function f() { return make(); }`],
    },
    {
      name: 'nothing for a lazy future that can neither be awaited nor returned',
      code: `${lazy} export function f(): void { make(); }`,
      outputs: [],
    },
    {
      name: 'nothing for a handler that is no function',
      code: `${eager} export async function f() { save().catch(undefined); }`,
      outputs: [],
    },
  ])('$name', ({ code, outputs }) => {
    expect(suggested(code)).toEqual(outputs);
  });
});
