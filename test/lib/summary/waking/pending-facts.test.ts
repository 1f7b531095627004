import { expect, test } from 'vitest';
import type { Knowledge } from '../../../../lib/cfg/knowledge.js';
import { isPendingByFacts } from '../../../../lib/summary/waking/pending-facts.js';

test.each<readonly [place: string, knowledge: Knowledge, isPending: boolean | undefined]>([
  ['p.ready', { isTruthy: true }, false],
  ['p.ready', { isTruthy: false }, true],
  ['p.ready', { differs: ['true'] }, true],
  ['p.pending', { isTruthy: true }, true],
  ['p.kind', { equals: '"pending"' }, true],
  ['p.size', { isTruthy: true }, undefined],
  ['q.ready', { isTruthy: true }, undefined],
  ['p', { equals: '=Poll@12.Pending' }, true],
  ['p', { differs: ['=Poll@12.Pending'] }, false],
  ['p', { isTruthy: true }, undefined],
  ['isReady@3(p)', { isTruthy: true }, false],
  ['poll.isPending(p)', { isTruthy: false }, false],
  ['isReady@3(q)', { isTruthy: true }, undefined],
  ['isLarge@3(p)', { isTruthy: true }, undefined],
  ['"value" in p', { isTruthy: false }, true],
  ['p instanceof Pending@4', { isTruthy: true }, true],
])('%s %j', (place, knowledge, isPending) => {
  expect(isPendingByFacts('p', new Map([[place, knowledge]]))).toBe(isPending);
});
