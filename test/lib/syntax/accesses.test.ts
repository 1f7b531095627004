import { expect, test } from 'vitest';
import { accessesOf, isRead } from '../../../lib/syntax/accesses.js';
import { isTarget } from '../../../lib/syntax/assignments.js';
import { parse } from '../../support/parse.js';

test.each([
  { code: 'f(a.b);', uses: ['read'] },
  { code: 'a.b = c;', uses: ['written'] },
  { code: 'a.b += c;', uses: ['read and written'] },
  { code: 'a.b++;', uses: ['read and written'] },
  { code: '(a.b) = c;', uses: ['written'] },
  { code: '[a.b] = c;', uses: ['written'] },
  { code: '({ d: a.b = 1, ...a.b } = c);', uses: ['written', 'written'] },
  { code: 'for (a.b of c) d();', uses: ['written'] },
  { code: 'f({ d: a.b });', uses: ['read'] },
  { code: '-a.b;', uses: ['read'] },
  { code: 'c = a.b;', uses: ['read'] },
  { code: 'a.b.c = d;', uses: ['read'] },
  { code: 'a.b.b = d;', uses: ['read', 'written'] },
  { code: "a['b']; b; ({ b: 1 });", uses: [] },
])('$code', ({ code, uses }) => {
  const found = accessesOf(parse(code), 'b').map((access) =>
    [isRead(access) ? ['read'] : [], isTarget(access) ? ['written'] : []].flat().join(' and '),
  );
  expect(found.sort()).toEqual([...uses].sort());
});
