/**
 * The suggestions and messages of no-blocking-call. What is reported where is shown by test/scenarios/blocking-*.
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

/** One file, linted with the rule, and what the compiler says of it. */
function check(code: string, options: object = {}, name = 'sample.ts'): Checked {
  const current = virtualProgram({ [name]: code }, program);
  program = current;
  const path = `${repositoryRoot}/${name}`;
  const messages = new Linter({ configType: 'flat', cwd: repositoryRoot }).verify(
    code,
    [
      { files: ['**/*.{ts,cts}'], plugins: { stall: plugin }, rules: { 'stall/no-blocking-call': ['error', options] } },
      { languageOptions: { parser, parserOptions: { programs: [current] } } },
    ],
    { filename: path },
  );
  const file = current.getSourceFile(path);
  const diagnostics = [...current.getSyntacticDiagnostics(file), ...current.getSemanticDiagnostics(file)];
  return { errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), messages };
}

/** What the file becomes by each suggestion; all of it must still compile. */
function suggested(code: string, name?: string): readonly string[] {
  const { errors, messages } = check(code, {}, name);
  expect(errors, 'the sample compiles').toEqual([]);
  expect(messages, 'the sample is reported').not.toEqual([]);
  return messages.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ fix }) => {
      const output = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      expect(check(output, {}, name).errors, `it compiles: ${output}`).toEqual([]);
      return output;
    }),
  );
}

describe('suggests to await the asynchronous sibling', () => {
  test.each([
    {
      style: 'of a default import',
      code: `import fs from 'node:fs'; export async function f() { return fs.readFileSync('x', 'utf8'); }`,
      output: `import fs from 'node:fs'; export async function f() { return await fs.promises.readFile('x', 'utf8'); }`,
    },
    {
      style: 'of a namespace import',
      code: `import * as fs from 'fs'; export const f = async () => fs.writeFileSync('x', '');`,
      output: `import * as fs from 'fs'; export const f = async () => await fs.promises.writeFile('x', '');`,
    },
    {
      style: 'of a named import, with an import of its own',
      code: `import { readFileSync } from 'node:fs';\nexport async function f() { return readFileSync('x', 'utf8'); }`,
      output: `import { readFileSync } from 'node:fs';\nimport { readFile } from 'node:fs/promises';\nexport async function f() { return await readFile('x', 'utf8'); }`,
    },
    {
      style: 'in the spelling of the import at hand',
      code: `import { rmSync } from 'fs';\nexport async function f() { rmSync('x'); }`,
      output: `import { rmSync } from 'fs';\nimport { rm } from 'fs/promises';\nexport async function f() { await rm('x'); }`,
    },
    {
      style: 'of a renamed import',
      code: `import { readFileSync as read } from 'node:fs';\nexport async function f() { return read('x'); }`,
      output: `import { readFileSync as read } from 'node:fs';\nimport { readFile } from 'node:fs/promises';\nexport async function f() { return await readFile('x'); }`,
    },
    {
      style: 'that is imported already',
      code: `import { readFileSync } from 'node:fs';\nimport { readFile } from 'node:fs/promises';\nexport async function f() { await readFile('y'); return readFileSync('x'); }`,
      output: `import { readFileSync } from 'node:fs';\nimport { readFile } from 'node:fs/promises';\nexport async function f() { await readFile('y'); return await readFile('x'); }`,
    },
    {
      style: 'that is imported under another name',
      code: `import { readFileSync } from 'node:fs';\nimport { readFile as get } from 'node:fs/promises';\nexport async function f() { await get('y'); return readFileSync('x'); }`,
      output: `import { readFileSync } from 'node:fs';\nimport { readFile as get } from 'node:fs/promises';\nexport async function f() { await get('y'); return await get('x'); }`,
    },
    {
      style: 'from the same module',
      code: `import { copySync } from 'fs-extra';\nexport async function f() { copySync('a', 'b'); }`,
      output: `import { copySync, copy } from 'fs-extra';\nexport async function f() { await copy('a', 'b'); }`,
    },
    {
      style: 'as a member of another module',
      code: `import fse from 'fs-extra';\nexport async function f() { fse.outputFileSync('a', 'b'); }`,
      output: `import fse from 'fs-extra';\nexport async function f() { await fse.outputFile('a', 'b'); }`,
    },
    {
      style: 'of an import assignment',
      name: 'sample.cts',
      code: `import fs = require('node:fs'); export async function f() { return fs.readFileSync('x'); }`,
      output: `import fs = require('node:fs'); export async function f() { return await fs.promises.readFile('x'); }`,
    },
    {
      style: 'of a required module',
      name: 'sample.cts',
      code: `const fs = require('fs') as typeof import('fs'); export async function f() { return fs.readFileSync('x'); }`,
      output: `const fs = require('fs') as typeof import('fs'); export async function f() { return await fs.promises.readFile('x'); }`,
    },
    {
      style: 'in parentheses before a member',
      code: `import fs from 'node:fs'; export async function f() { return fs.readFileSync('x', 'utf8').trim(); }`,
      output: `import fs from 'node:fs'; export async function f() { return (await fs.promises.readFile('x', 'utf8')).trim(); }`,
    },
    {
      style: 'in an argument, a template and a spread',
      code: `import fs from 'node:fs'; export async function f() { return [JSON.parse(\`\${[...fs.readdirSync('x')].length}\`)]; }`,
      output: `import fs from 'node:fs'; export async function f() { return [JSON.parse(\`\${[...await fs.promises.readdir('x')].length}\`)]; }`,
    },
    {
      style: 'in an asynchronous generator',
      code: `import fs from 'node:fs'; export async function* f() { yield fs.readFileSync('x'); }`,
      output: `import fs from 'node:fs'; export async function* f() { yield await fs.promises.readFile('x'); }`,
    },
    {
      style: 'under an operator',
      code: `import fs from 'node:fs'; export async function f() { return fs.readFileSync('x').length ** 2 + (fs.mkdtempSync('y') + 'z').length; }`,
      output: `import fs from 'node:fs'; export async function f() { return (await fs.promises.readFile('x')).length ** 2 + (fs.mkdtempSync('y') + 'z').length; }`,
    },
  ])('$style', ({ code, output, name }) => {
    expect(suggested(code, name)[0]).toBe(output);
  });
});

describe('offers no edit', () => {
  test.each([
    { where: 'in a callback that is not asynchronous', code: `setTimeout(() => { fs.readFileSync('x'); }, 1);` },
    {
      where: 'for a call through a helper',
      code: `const g = () => fs.readFileSync('x'); export async function f() { return g(); }`,
    },
    {
      where: 'where a sibling is a member that is computed',
      code: `export async function f() { return fs['readFileSync']('x'); }`,
    },
    {
      where: 'for a function value',
      code: `const read = fs.readFileSync; export async function f() { return read('x'); }`,
    },
    {
      where: 'for a descriptor, which the sibling does not take',
      code: `export async function f() { return fs.readFileSync(0, 'utf8'); }`,
    },
    {
      where: 'for a descriptor in a variable',
      code: `export async function f(fd: number) { fs.writeFileSync(fd, ''); }`,
    },
    { where: 'for a call by `call`', code: `export async function f() { return fs.readFileSync.call(fs, 'x', {}); }` },
    {
      where: 'for a callback that must be synchronous',
      code: `export async function f(paths: string[]) { return paths.map((path) => fs.readFileSync(path)); }`,
    },
    {
      where: 'in the default of a parameter',
      code: `export async function f(text = fs.readFileSync('x')) { return text; }`,
    },
  ])('$where', ({ code }) => {
    expect(suggested(`import fs from 'node:fs'; ${code}`)).toEqual([]);
  });

  test('where its name is taken', () => {
    const code = `import { readFileSync } from 'node:fs'; export async function f() { const readFile = 1; return readFileSync(String(readFile)); }`;
    expect(suggested(code)).toEqual([]);
  });

  test('for an option that the sibling does not know', () => {
    const code = `import fs from 'node:fs'; export async function f() { return fs.statSync('x', { throwIfNoEntry: false }); }`;
    const { messages } = check(code, { tiers: ['lookup'] });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.suggestions ?? []).toEqual([]);
  });

  test('for an API that is called by `call`', () => {
    const code = `import { readFileSync } from 'node:fs'; export async function f() { return readFileSync.call(undefined, 'x', {}); }`;
    expect(suggested(code)).toEqual([]);
  });

  test('for an API that is handed to a function', () => {
    const code = `import { mkdirSync } from 'node:fs'; export async function f(paths: string[]) { paths.forEach((path) => path); paths.forEach(mkdirSync); }`;
    expect(suggested(code)).toEqual([]);
  });
});

describe('says', () => {
  const textOf = (code: string, options?: object): readonly string[] =>
    check(`import fs from 'node:fs'; ${code}`, options).messages.map(({ message }) => message);

  test('what is called, what it does, where it runs and what to use', () => {
    expect(textOf(`export async function f() { return fs.readFileSync('x'); }`)).toEqual([
      '`fs.readFileSync` holds the thread while it reads or writes, and it runs in an async function: every other task waits. Use `fs.promises.readFile`.',
    ]);
  });

  test('the path to the sink', () => {
    expect(textOf(`const g = () => fs.readFileSync('x');\nexport async function f() { return g(); }`)).toEqual([
      '`g` blocks the event loop, and it runs in an async function: every other task waits. It holds the thread while it reads or writes through g → fs.readFileSync (sample.ts:1). Use `fs.promises.readFile`.',
    ]);
  });

  test('how many other calls in the file reach the same sink, for one only in the singular', () => {
    const helper = `const g = () => fs.readFileSync('x');`;
    expect(textOf(`${helper} export async function f() { g(); g(); }`)[0]).toMatch(/ 1 (?:more|other) call /u);
    expect(textOf(`${helper} export async function f() { g(); g(); g(); }`)[0]).toMatch(/ 2 (?:more|other) calls /u);
  });

  test('nothing of others when every call is reported', () => {
    const code = `const g = () => fs.readFileSync('x'); export async function f() { g(); g(); }`;
    const texts = textOf(code, { report: 'every-call' });
    expect(texts).toHaveLength(2);
    expect(texts.join()).not.toMatch(/(?:more|other) calls?/u);
  });
});

describe('refuses settings with a clear error', () => {
  test.each([
    { stall: { blockng: [] }, error: 'settings.stall.blockng is not a known key' },
    { stall: { blocking: [{ module: 'm' }] }, error: 'settings.stall.blocking[0].name must be a non-empty string' },
    { stall: { testFiles: 'a' }, error: 'settings.stall.testFiles must be an array of strings' },
  ])('$error', ({ stall, error }) => {
    const current = virtualProgram({ 'sample.ts': 'export {};' }, program);
    const lint = (): unknown =>
      new Linter({ configType: 'flat', cwd: repositoryRoot }).verify(
        'export {};',
        [
          { files: ['**/*.ts'], plugins: { stall: plugin }, rules: { 'stall/no-blocking-call': 'error' } },
          { settings: { stall }, languageOptions: { parser, parserOptions: { programs: [current] } } },
        ],
        { filename: `${repositoryRoot}/sample.ts` },
      );
    expect(lint).toThrow(error);
  });
});
