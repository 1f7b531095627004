/**
 * Edits that keep what a program does keep what the rule says of it: an alias, another name, a re-export through a new file, an
 * extracted function, `fs` for `node:fs`. And a program without `async` and `await` has no finding that needs them.
 */
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fc from 'fast-check';
import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { plugin } from '../../lib/plugin.js';
import { repositoryRoot } from '../support/lint.js';
import { virtualProgram, type Files } from '../support/virtual-lint.js';

/** What a helper does, in the place of `$`: with the sink's name as it is imported. */
const HELPERS = [
  "return $('a', 'utf8');",
  "return ['a'].map((each) => $(each, 'utf8')).join();",
  'return new Reader().text;',
  "return table['first']();",
  "setTimeout(() => $('a'), 1); return '';",
  'return deep(3);',
  "return '';",
  "return (kept ??= $('a', 'utf8'));",
] as const;

/** How event-loop code gets at the helper, in the place of `$`. */
const CALLERS = [
  'export async function go() { return $(); }',
  'export const go = async () => [1].map(() => $());',
  'setInterval(() => { $(); }, 1);',
  'export function go() { return $(); }',
  'async function main() { return $(); } await main();',
  'export class Server { async go() { return $(); } }',
  'export const go = () => Promise.resolve().then(() => $());',
] as const;

interface Program {
  readonly helper: number;
  readonly caller: number;
}

/** How a program is written, without a difference in what it does. */
interface Style {
  readonly module: 'fs' | 'node:fs';
  /** How the helper's file gets at `readFileSync`: its import, and the name that stands for it. */
  readonly sink: readonly [imported: string, name: string];
  /** The name of the helper. */
  readonly name: string;
  /** What stands between the helper's file and the caller's. */
  readonly passage: 'none' | 'named' | 'star' | 'default' | 'renamed';
  /** How the caller writes its call. */
  readonly call: 'direct' | 'alias' | 'extracted' | 'namespace';
}

const PLAIN: Style = {
  module: 'node:fs',
  sink: ['{ readFileSync }', 'readFileSync'],
  name: 'load',
  passage: 'none',
  call: 'direct',
};

function filesOf({ helper, caller }: Program, { module, sink, name, passage, call }: Style): Files {
  const [imported, read] = sink;
  const fill = (text: string, value: string): string => text.replaceAll('$', () => value);
  const files: Record<string, string> = {
    'helper.ts': [
      `import ${imported} from '${module}';`,
      'let kept: string | undefined;',
      fill("class Reader { readonly text = $('r', 'utf8'); }", read),
      fill("const table: Record<'first', () => string> = { first: () => $('t', 'utf8') };", read),
      fill("function deep(n: number): string { return n === 0 ? $('d', 'utf8') : deep(n - 1); }", read),
      `export function ${name}(): string { ${fill(HELPERS[helper] ?? '', read)} }`,
      'export const unused = [kept, Reader, table, deep];',
    ].join('\n'),
  };
  const via: Readonly<Record<Style['passage'], readonly [file: string, imported: string]>> = {
    none: ['helper', `{ ${name} }`],
    named: ['passage', `{ ${name} }`],
    star: ['passage', `{ ${name} }`],
    default: ['passage', name],
    renamed: ['passage', `{ other as ${name} }`],
  };
  const passages: Readonly<Record<Style['passage'], string>> = {
    none: '',
    named: `export { ${name} } from './helper.js';`,
    star: `export * from './helper.js';`,
    default: `export { ${name} as default } from './helper.js';`,
    renamed: `export { ${name} as other } from './helper.js';`,
  };
  if (passage !== 'none') files['passage.ts'] = passages[passage];
  const [file, binding] = via[passage];
  const member = /^\{ (\w+)/u.exec(binding)?.[1] ?? 'default';
  const ways: Readonly<Record<Style['call'], readonly [head: string, callee: string]>> = {
    direct: [`import ${binding} from './${file}.js';`, name],
    alias: [`import ${binding} from './${file}.js';\nconst shortcut = ${name};`, 'shortcut'],
    extracted: [`import ${binding} from './${file}.js';\nfunction extracted() { return ${name}(); }`, 'extracted'],
    namespace: [`import * as all from './${file}.js';`, `all.${member}`],
  };
  const [head, callee] = ways[call];
  files['caller.ts'] = `${head}\n${fill(CALLERS[caller] ?? '', callee)}`;
  return files;
}

let last: ts.Program | undefined;

/** How many findings there are in all files, of each level and kind: the verdict, without places and names. */
function verdictOf(files: Files): Readonly<Record<string, number>> {
  const program = virtualProgram(files, last);
  last = program;
  const found: Record<string, number> = {};
  for (const level of ['recommended', 'strict'] as const) {
    for (const [name, text] of Object.entries(files)) {
      const messages = new Linter({ configType: 'flat', cwd: repositoryRoot }).verify(
        text,
        [
          { files: ['**/*.ts'], ...plugin.configs[level] },
          { languageOptions: { parser, parserOptions: { programs: [program] } } },
        ],
        { filename: `${repositoryRoot}/${name}` },
      );
      for (const { ruleId } of messages.filter((each) => each.ruleId === 'stall/no-blocking-call')) {
        const key = `${level} ${ruleId ?? ''} in ${name}`;
        found[key] = (found[key] ?? 0) + 1;
      }
    }
  }
  return found;
}

const programs: fc.Arbitrary<Program> = fc.record({
  helper: fc.nat(HELPERS.length - 1),
  caller: fc.nat(CALLERS.length - 1),
});

const styles: fc.Arbitrary<Style> = fc.record({
  module: fc.constantFrom('fs', 'node:fs'),
  sink: fc.constantFrom<Style['sink']>(
    ['{ readFileSync }', 'readFileSync'],
    ['{ readFileSync as read }', 'read'],
    ['fs', 'fs.readFileSync'],
    ['* as fs', 'fs.readFileSync'],
    ['fs', "fs['readFileSync']"],
  ),
  name: fc.constantFrom('load', 'x', 'isReady', 'writeAll'),
  passage: fc.constantFrom('none', 'named', 'star', 'default', 'renamed'),
  call: fc.constantFrom('direct', 'alias', 'extracted', 'namespace'),
});

describe('a verdict', () => {
  test('survives any change of style', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(programs, styles, (program, style) => {
        expect(verdictOf(filesOf(program, style))).toEqual(verdictOf(filesOf(program, PLAIN)));
      }),
      { numRuns: 60 },
    );
  });

  test('is not always silence', () => {
    expect(verdictOf(filesOf({ helper: 0, caller: 0 }, PLAIN))).toEqual({
      'recommended stall/no-blocking-call in caller.ts': 1,
      'strict stall/no-blocking-call in caller.ts': 1,
    });
  });

  test('needs async where it speaks of it', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.nat(HELPERS.length - 1), fc.constantFrom(0, 1, 5), (helper, caller) => {
        const files = filesOf({ helper, caller }, PLAIN);
        const stripped = Object.fromEntries(
          Object.entries(files).map(([name, text]) => [name, text.replaceAll(/\b(?:async|await) /gu, '')]),
        );
        // What is left is the timer of one helper, which is event-loop code by itself.
        const isTimer = HELPERS[helper]?.startsWith('setTimeout') === true;
        const findings = Object.keys(verdictOf(stripped)).filter((each) => !(isTimer && each.endsWith('helper.ts')));
        expect(findings).toEqual([]);
      }),
      { numRuns: 24 },
    );
  });
});
