import * as ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/index.js';
import type { Cpu } from '../../../../lib/catalogue/records.js';
import { weightOf } from '../../../../lib/summary/cpu/cost.js';
import type { CallLike } from '../../../../lib/syntax/expressions.js';

function record(module: string, name: string): Cpu {
  const found = catalogue.find((each) => each.effect === 'cpu' && each.module === module && each.name === name);
  if (found?.effect !== 'cpu') throw new Error(`${module}.${name} is not in the catalogue`);
  return found;
}

/** The weight of the last call in a program of one file. */
function weigh(module: string, name: string, code: string): string {
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.ESNext, true);
  host.getSourceFile = (fileName) => (fileName === 'a.ts' ? file : undefined);
  const checker = ts.createProgram(['a.ts'], { noLib: true, types: [] }, host).getTypeChecker();
  const calls: CallLike[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'f') calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const call = calls.at(-1);
  if (call === undefined) throw new Error('no call');
  return weightOf(record(module, name), call, checker);
}

describe('the weight of a call', () => {
  it.each([
    ['crypto', 'pbkdf2Sync', 'f(p, s, 100_000, 64)', 'definite'],
    ['crypto', 'pbkdf2Sync', 'f(p, s, 10, 64)', 'small'],
    ['crypto', 'pbkdf2Sync', 'const N = 10 * 10; f(p, s, N, 64)', 'small'],
    ['crypto', 'pbkdf2Sync', 'let n = 10; f(p, s, n, 64)', 'definite'],
    ['crypto', 'scryptSync', 'f(p, s, 64)', 'definite'],
    ['crypto', 'scryptSync', 'f(p, s, 64, { N: 1 << 4 })', 'small'],
    ['crypto', 'generateKeyPairSync', "f('rsa', {})", 'definite'],
    ['crypto', 'generateKeyPairSync', "f('ed25519')", 'small'],
    ['crypto', 'generateKeyPairSync', 'f(kind)', 'possible'],
    ['bcrypt', 'hashSync', 'f(p, 12)', 'definite'],
    ['bcrypt', 'hashSync', 'f(p, 4)', 'small'],
    ['bcrypt', 'hashSync', 'f(p)', 'definite'],
    ['zlib', 'gzipSync', 'f(body)', 'definite'],
    ['zlib', 'gzipSync', "f('short')", 'small'],
    ['zlib', 'gzipSync', "const TEXT = 'short'; f(TEXT)", 'small'],
    ['zlib', 'gzipSync', 'const TEXT = body; f(TEXT)', 'definite'],
    ['zlib', 'gzipSync', 'f([1, 2, 3])', 'small'],
    ['zlib', 'gzipSync', 'f()', 'small'],
    ['zlib', 'gunzipSync', 'f(body)', 'possible'],
    ['zlib', 'gunzipSync', "f('short')", 'small'],
    ['crypto', 'createHash', "f('sha256')", 'small'],
    ['crypto', 'createHash', "for (let i = 0; i < 100; i++) f('sha256')", 'small'],
    ['crypto', 'createHash', "for (let i = 0; i < 100_000; i += 1) f('sha256')", 'definite'],
    ['zlib', 'gunzipSync', 'f(request.body)', 'possible'],
    ['lib', 'JSON.parse', 'f(text)', 'small'],
    ['lib', 'JSON.parse', "f(await readFile('x'))", 'possible'],
    ['lib', 'JSON.parse', "const text = (await readFile('x')).toString(); f(text)", 'possible'],
  ])('%s.%s: %s is %s', (module, name, code, weight) => {
    expect(weigh(module, name, code)).toBe(weight);
  });
});
