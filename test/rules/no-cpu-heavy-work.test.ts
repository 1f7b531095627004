/**
 * The suggestions and messages of no-cpu-heavy-work. What is reported where is shown by test/scenarios/cpu-*.
 *
 * Each suggestion is applied and the output type-checked.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { plugin } from '../../lib/plugin.js';
import { repositoryRoot } from '../support/lint.js';
import { virtualProgram } from '../support/virtual-lint.js';

let program: ts.Program | undefined;

interface Checked {
  readonly errors: readonly string[];
  readonly messages: readonly Linter.LintMessage[];
}

const STRICT = { confidence: 'possible', checkShapes: true };

/** One file, with others beside it, linted with the rule, and what the compiler says of it. */
function check(code: string, options: object = {}, others: Readonly<Record<string, string>> = {}): Checked {
  const current = virtualProgram({ 'sample.ts': code, ...others }, program);
  program = current;
  const path = `${repositoryRoot}/sample.ts`;
  const messages = new Linter({ configType: 'flat', cwd: repositoryRoot }).verify(
    code,
    [
      { files: ['**/*.ts'], plugins: { stall: plugin }, rules: { 'stall/no-cpu-heavy-work': ['error', options] } },
      { languageOptions: { parser, parserOptions: { programs: [current] } } },
    ],
    { filename: path },
  );
  const file = current.getSourceFile(path);
  const diagnostics = [...current.getSyntacticDiagnostics(file), ...current.getSemanticDiagnostics(file)];
  return { errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), messages };
}

/** What the file becomes by each suggestion; all of it must still compile. */
function suggested(code: string, others?: Readonly<Record<string, string>>): readonly string[] {
  const { errors, messages } = check(code, {}, others);
  expect(errors, 'the sample compiles').toEqual([]);
  expect(messages, 'the sample is reported').not.toEqual([]);
  return messages.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ fix }) => {
      const output = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      expect(check(output, {}, others).errors, `it compiles: ${output}`).toEqual([]);
      return output;
    }),
  );
}

function messagesOf(code: string, options?: object): readonly string[] {
  return check(code, options).messages.map(({ message }) => message);
}

describe('suggests the asynchronous sibling', () => {
  test('of an imported name', () => {
    expect(
      suggested(`import { hashSync } from 'bcrypt';\nexport async function f(p: string) { return hashSync(p, 12); }`),
    ).toEqual([
      `import { hashSync, hash } from 'bcrypt';\nexport async function f(p: string) { return await hash(p, 12); }`,
    ]);
  });

  test('but none that takes a callback', () => {
    expect(
      suggested(`import { gzipSync } from 'node:zlib'; export async function f(t: string) { return gzipSync(t); }`),
    ).toEqual([]);
  });
});

describe("suggests the project's own offloader", () => {
  const threads = {
    'threads.ts': `declare const pool: { send<T>(work: () => T): Promise<T> };\n/** @spawnBlocking */\nexport function offload<T>(work: () => T): Promise<T> { return pool.send(work); }`,
  };
  const imports = `import { offload } from './threads.js';\nimport { gzipSync } from 'node:zlib';\n`;

  test('in the place of a direct call', () => {
    expect(suggested(`${imports}export async function f(t: string) { offload; return gzipSync(t); }`, threads)).toEqual(
      [`${imports}export async function f(t: string) { offload; return await offload(() => gzipSync(t)); }`],
    );
  });

  test('with parentheses where a member follows', () => {
    expect(
      suggested(`${imports}export async function f(t: string) { offload; return gzipSync(t).length; }`, threads),
    ).toEqual([
      `${imports}export async function f(t: string) { offload; return (await offload(() => gzipSync(t))).length; }`,
    ]);
  });

  test('in the place of a helper', () => {
    const helper = 'function pack(t: string) { return gzipSync(t); }\n';
    expect(
      suggested(`${imports}${helper}export async function f(t: string) { offload; return pack(t); }`, threads),
    ).toEqual([
      `${imports}${helper}export async function f(t: string) { offload; return await offload(() => pack(t)); }`,
    ]);
  });

  test.each([
    { where: 'outside asynchronous functions', body: 'setImmediate(() => { gzipSync("x".repeat(Number(t))); });' },
    { where: 'around a wait', body: 'gzipSync(await Promise.resolve(t));' },
  ])('not $where', ({ body }) => {
    expect(suggested(`${imports}export async function f(t: string) { offload; ${body} }`, threads)).toEqual([]);
  });

  test('not one that runs the work here', () => {
    const here = {
      'threads.ts': 'export async function spawnBlocking<T>(work: () => T): Promise<T> { return work(); }',
    };
    expect(
      suggested(
        `import { spawnBlocking } from './threads.js';\nimport { gzipSync } from 'node:zlib';\nexport async function f(t: string) { spawnBlocking; return gzipSync(t); }`,
        here,
      ),
    ).toEqual([]);
  });
});

describe('reads the cost from constant arguments', () => {
  const derive = (given: string, before = ''): readonly string[] =>
    messagesOf(
      `import { pbkdf2Sync, scryptSync } from 'node:crypto'; ${before} export async function f(p: string, n: number) { return ${given}; }`,
    );

  test.each([
    { given: `pbkdf2Sync(p, 's', 100_000, 64, 'sha512')` },
    { given: `pbkdf2Sync(p, 's', n, 64, 'sha512')` },
    { given: `pbkdf2Sync(p, 's', 10 ** 5, 64, 'sha512')` },
    { given: `scryptSync(p, 's', 64)` },
    { given: `scryptSync(p, 's', 64, { N: 1 << 15 })` },
  ])('heavy: $given', ({ given }) => {
    expect(derive(given)).toHaveLength(1);
  });

  test.each([
    { given: `pbkdf2Sync(p, 's', 100, 64, 'sha512')`, before: '' },
    { given: `scryptSync(p, 's', 64, { N: 16 })`, before: '' },
    { given: `pbkdf2Sync(p, 's', FEW, 64, 'sha512')`, before: 'const FEW = 10;' },
  ])('small: $given', ({ given, before }) => {
    expect(derive(given, before)).toEqual([]);
  });
});

describe('messages', () => {
  const loops = 'export async function f(xs: readonly string[]) { return xs.filter((x, at) => xs.indexOf(x) === at); }';

  test('say where the work runs and what to use instead', () => {
    expect(
      messagesOf(`import { gzipSync } from 'node:zlib'; export async function f(t: string) { return gzipSync(t); }`),
    ).toEqual([
      '`zlib.gzipSync` computes on this thread, and it runs in an async function: every other task waits until it is done. Use `zlib.gzip` with a callback, which works on another thread.',
    ]);
  });

  test('say that looking asynchronous does not help', () => {
    expect(
      messagesOf(
        `import { hash } from 'bcryptjs'; export async function f(p: string) { return await hash(p, 12); }`,
      )[0],
    ).toContain('`bcryptjs.hash` looks asynchronous but computes on this thread all the same');
  });

  test('name the loops', () => {
    expect(messagesOf(loops, STRICT)[0]).toMatch(/^2 nested loops over `xs` multiply/u);
  });

  test('say nothing of loops by default', () => {
    expect(messagesOf(loops)).toEqual([]);
  });
});

test('allows what it is told to', () => {
  const code = `import { gzipSync } from 'node:zlib'; export async function f(t: string) { return gzipSync(t); }`;
  expect(messagesOf(code, { allow: [{ from: 'package', package: 'zlib', name: 'gzipSync' }] })).toEqual([]);
  expect(messagesOf(code, { allow: [{ from: 'package', package: 'zlib', name: 'deflateSync' }] })).toHaveLength(1);
});
