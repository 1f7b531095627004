import { expect, test } from 'vitest';
import { CONSUMED, dropped, strongest, type Fate } from '../../../../lib/summary/futures/fate-lattice.js';
import { parse } from '../../../support/parse.js';

const at = parse('f();');
const lost = dropped('statement', at);
const returned = { kind: 'returned' } as Fate;

test.each([
  ['nothing', [], undefined],
  ['the first loss', [lost, dropped('void', at)], lost],
  ['being returned, over a loss', [lost, returned], returned],
  ['being consumed, over everything', [returned, lost, CONSUMED], CONSUMED],
] as const)('of several uses, %s decides', (_, fates, expected) => {
  const none = dropped('unread', at);
  expect(strongest(fates, none)).toBe(expected ?? none);
});
