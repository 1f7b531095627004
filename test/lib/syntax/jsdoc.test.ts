import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { hasTag } from '../../../lib/syntax/jsdoc.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  { code: '/** @blocking */ function f() {}', is: true },
  { code: '/** Waits.\n * @blocking for long\n */ function f() {}', is: true },
  { code: '/** @blocking */\n// Another comment.\nfunction f() {}', is: true },
  { code: '/** @blocking */ export async function f() {}', is: true },
  { code: '/** Is `@blocking` in words. */ function f() {}', is: false },
  { code: '/** @blockingly */ function f() {}', is: false },
  { code: '/** @blocking-ish */ function f() {}', is: false },
  { code: '/** @nonblocking */ function f() {}', is: false },
  { code: '/** @blocking */ function g() {}\nfunction f() {}', is: false },
  { code: '/** @blocking */\n/** The nearest comment counts. */ function f() {}', is: false },
  { code: '// @blocking\nfunction f() {}', is: false },
])('$code', ({ code, is }) => {
  const fn = nodeAt(
    parse(code),
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === 'f',
  );
  expect(hasTag(fn, 'blocking')).toBe(is);
});

test.each([
  '/** @blocking */ const f = () => 1;',
  '/** @blocking */ export const f = () => 1;',
  'const o = { /** @blocking */ f: () => 1 };',
  'class A { /** @blocking */ f = () => 1; }',
  '/** @blocking */ export default () => 1;',
])('of an arrow: %s', (code) => {
  expect(hasTag(nodeAt(parse(code), ts.isArrowFunction), 'blocking')).toBe(true);
});
