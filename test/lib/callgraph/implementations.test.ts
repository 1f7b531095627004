import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { implementationsOf, overridesOf } from '../../../lib/callgraph/implementations.js';
import { analyse } from '../../support/analysis.js';
import { nodeAt } from '../../support/parse.js';

type Member = ts.MethodSignature | ts.PropertySignature | ts.MethodDeclaration;

function isMember(node: ts.Node): node is Member {
  return ts.isMethodSignature(node) || ts.isPropertySignature(node) || ts.isMethodDeclaration(node);
}

/** Texts of what implements the first member `m`, or overrides it, sorted. */
function found(code: string, ask: 'implementations' | 'overrides' = 'implementations'): readonly string[] {
  const { edges, file } = analyse({ 'sample.ts': `${code}\nexport {};` });
  const { view } = edges.dispatch;
  const member = nodeAt(file('sample.ts'), isMember, code.includes('abstract m') ? 'abstract m' : 'm');
  const nodes =
    ask === 'implementations' ? implementationsOf(member, view) : overridesOf(member as ts.MethodDeclaration, view);
  return nodes.map((node) => node.getText()).sort();
}

const I = 'interface I { m(): number }';
const classes = (count: number, base: string): string =>
  Array.from({ length: count }, (_, at) => `class C${String(at)} ${base} { m() { return ${String(at)}; } }`).join(' ');

describe('what implements a member', () => {
  test.each<readonly [string, readonly string[]]>([
    [`${I} class A implements I { m() { return 1; } }`, ['m() { return 1; }']],
    [`${I} class A implements I { m = () => 1; }`, ['() => 1']],
    [`${I} class A implements I { m!: () => number; }`, []],
    [`${I} class A implements I { other() {} }`, []],
    [`${I} class A { m() { return 1; } }`, []],
    [`${I} interface J extends I {} class A implements J { m() { return 1; } }`, ['m() { return 1; }']],
    [`${I} namespace N { interface I { m(): number } class A implements I { m() { return 1; } } }`, []],
    ['abstract class B { abstract m(): number } class A extends B { m() { return 1; } }', ['m() { return 1; }']],
    ['abstract class B { abstract m(): number } const a: B = { m: () => 1 };', []],
    [`${I} const a: I = { m: () => 1 };`, ['() => 1']],
    [`${I} const a: I = { m() { return 1; } };`, ['m() { return 1; }']],
    [`${I} const a: I | undefined = { m: () => 1 };`, ['() => 1']],
    [`${I} function make(): I { return { m: () => 1 }; }`, ['() => 1']],
    [`${I} async function make(): Promise<I> { return { m: () => 1 }; }`, ['() => 1']],
    [`${I} const a = { m: () => 1 };`, []],
    ['interface I { m(): number; n(): void } const a = { m: () => 1 } as I;', []],
    ['interface I { m(): number; n?(): void } const a: I = { m: () => 1 };', ['() => 1']],
    [
      'interface I { m(): number; n(): void } declare const rest: I; const a: I = { ...rest, m: () => 1 };',
      ['() => 1'],
    ],
    ['type T = { m: () => number }; const a: T = { m: () => 1 };', ['() => 1']],
    ['type T = { m: () => number }; type U = { m: () => number }; const a: U = { m: () => 1 };', []],
    [`${I} class A implements I { m() { return 1; } } const a: I = { m: () => 2 };`, ['() => 2', 'm() { return 1; }']],
  ])('%s', (code, expected) => {
    expect(found(code)).toEqual(expected);
  });

  test('many of them are none', () => {
    expect(found(`${I} ${classes(6, 'implements I')}`)).toHaveLength(6);
    expect(found(`${I} ${classes(7, 'implements I')}`)).toEqual([]);
    const literals = (count: number): string =>
      Array.from({ length: count }, (_, at) => `{ m: () => ${String(at)} }`).join(', ');
    expect(found(`type T = { m: () => number }; const all: T[] = [${literals(6)}];`)).toHaveLength(6);
    expect(found(`type T = { m: () => number }; const all: T[] = [${literals(7)}];`)).toEqual([]);
  });

  test('a name that many objects have is not looked for', () => {
    const others = (count: number): string => `[${Array.from({ length: count }, () => '{ m: 1 }').join(', ')}];`;
    expect(found(`${I} const a: I = { m: () => 1 }; ${others(59)}`)).toEqual(['() => 1']);
    expect(found(`${I} const a: I = { m: () => 1 }; ${others(60)}`)).toEqual([]);
  });
});

describe('what overrides a method', () => {
  const B = 'class B { m() { return 0; } }';
  test.each<readonly [string, readonly string[]]>([
    [`${B} class A extends B { m() { return 1; } }`, ['m() { return 1; }']],
    [`${B} class A extends B {} class C extends A { m() { return 2; } }`, ['m() { return 2; }']],
    [`${B} class A extends B { m = () => 1; }`, ['() => 1']],
    [`${B} class A extends B { n() { return 1; } }`, []],
    [`${B} class A { m() { return 1; } }`, []],
    [`${B} class A<B> { m() { return 1; } }`, []],
    ['const b = { m() { return 0; } };', []],
  ])('%s', (code, expected) => {
    expect(found(code, 'overrides')).toEqual(expected);
  });

  test('many of them are none', () => {
    expect(found(`${B} ${classes(6, 'extends B')}`, 'overrides')).toHaveLength(6);
    expect(found(`${B} ${classes(7, 'extends B')}`, 'overrides')).toEqual([]);
  });
});
