import { expect, test } from 'vitest';
import { graphOf } from '../../support/graphs.js';

test.each([
  ['a(b, c + d);', 'a | b | c | d | c + d | a(b, c + d)'],
  ['a[b](...c);', 'a | b | a[b] | c | ...c | a[b](...c)'],
  ['new A(b);', 'A | b | new A(b)'],
  ['a`${b}${c}`;', 'a | b | c | `${b}${c}` | a`${b}${c}`'],
  ['`${a}${b}`;', 'a | b | `${a}${b}`'],
  ['<A b={c}>{d}</A>;', 'A | b | c | d | A | <A b={c}>{d}</A>'],
  ['(a as T)!;', 'a | a as T | (a as T) | (a as T)!'],
  ['<T,>(a: T) => b;', '<T,>(a: T) => b'],
  ['[a, , ...b];', 'a |  | b | ...b | [a, , ...b]'],
  [
    '({ a, b: c, [d]: e, ...f, g() {}, get [h]() {} });',
    'a | c | d | e | f | g() {} | h | get [h]() {} | { a, b: c, [d]: e, ...f, g() {}, get [h]() {} } | ({ a, b: c, [d]: e, ...f, g() {}, get [h]() {} })',
  ],
  [
    'class A extends b implements c { [d] = e; static { f(); } }',
    'b | d | class A extends b implements c { [d] = e; static { f(); } }',
  ],
  ['class A { @b m(@c p) {} }', 'b | c | class A { @b m(@c p) {} }'],
  ['(class extends a {});', 'a | class extends a {} | (class extends a {})'],
  ['a, b;', 'a | b | a, b'],
  ['a + (b - c);', 'a | b | c | b - c | (b - c) | a + (b - c)'],
  ['!a;', 'a | !a'],
  ['a++;', 'a | a++'],
  ['x = a;', 'a | x = a'],
  ['x.y = a;', 'x | a | x.y = a'],
  ['x[k] = a;', 'x | k | a | x[k] = a'],
  ['(x.y) = a;', 'x | a | (x.y) = a'],
  ['f().y ||= a;', 'f | f() | f().y | a | f().y ||= a'],
  ['x += a;', 'a | x += a'],
  ['a = b = c;', 'c | b = c | a = b = c'],
  ['[a.b, ...c[d]] = e;', 'a | c | d | e | [a.b, ...c[d]] = e'],
  [
    '({ a, b: c.d, [e]: f[g], ...h.i } = j);',
    'c | e | f | g | h | j | { a, b: c.d, [e]: f[g], ...h.i } = j | ({ a, b: c.d, [e]: f[g], ...h.i } = j)',
  ],
  ['const { [a]: b, c: { [d]: e } } = f;', 'f | a | d | { [a]: b, c: { [d]: e } } = f'],
  ['let a = b, c;', 'b | a = b | c'],
  ['for (a.b of c) ;', 'c | a | a.b | ;'],
  ['async function f() { for await (a of b) await c; }', 'b | a | c | await c'],
  ['switch (a) { case b: case c: }', 'a | b | c'],
  ['export default a;', 'a'],
])('the elements in order of evaluation: %s', (source, expected) => {
  expect(
    graphOf(source)
      .blocks.flatMap(({ elements }) => elements.map((each) => each.getText()))
      .join(' | '),
  ).toBe(expected);
});
