import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { beginsAgain, emitterOf } from '../../../../lib/summary/obligations/listening.js';
import { nodeAt, parse } from '../../../support/parse.js';

test.each([
  ['server.listen(1)', true],
  ['setTimeout(() => { server.listen(1); }, 100)', true],
  ['server.close()', false],
  ['other.listen(1)', false],
])('a listener of a server runs %s', (code, isBegun) => {
  const file = parse(`server.on('error', function listener() { ${code}; });`);
  const call = nodeAt(file, ts.isCallExpression, code);
  expect(beginsAgain(call, nodeAt(file, ts.isFunctionExpression))).toBe(isBegun);
});

test.each([
  ["a.b.on('x', f)", 'a.b'],
  ["a.on('x', f).once('y', g)", 'a'],
  ['a.off(f)', undefined],
])('%s listens to %s', (code, emitter) => {
  expect(emitterOf(nodeAt(parse(code), ts.isCallExpression))).toBe(emitter);
});
