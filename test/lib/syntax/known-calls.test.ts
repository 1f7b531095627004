import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isPrinted, isPromiseCombinator, isReported } from '../../../lib/syntax/known-calls.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['console.log(x);', true, true],
  ['console.table(x);', true, false],
  ['a.console.log(x);', true, true],
  ['logger.info(x);', true, true],
  ['this.logger.debug(x);', true, true],
  ['accessLog.warn(x);', true, true],
  ['auditLogger.error(x);', true, true],
  ['process.stderr.write(x);', true, false],
  ['stream.write(x);', false, false],
  ['debug(x);', false, true],
  ['trace`x`;', false, true],
  ['print(x);', false, false],
  ['info(x);', false, false],
  ['logger.flush(x);', false, false],
  ['catalog.info(x);', false, false],
  ['Math.log(x);', false, false],
])('%s prints: %s, reports: %s', (code, prints, reports) => {
  const file = parse(code);
  const isCall = (node: ts.Node): node is ts.CallExpression | ts.TaggedTemplateExpression =>
    ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node);
  const call = nodeAt(file, isCall);
  expect(ts.isCallExpression(call) && isPrinted(call)).toBe(prints);
  expect(isReported(call)).toBe(reports);
});

test.each([
  ['Promise.all(x);', true],
  ['Promise.allSettled(x);', true],
  ['Promise.race(x);', true],
  ['Promise.any(x);', true],
  ['(Promise.resolve)(x);', true],
  ['Promise.reject(x);', false],
  ['Promise.withResolvers();', false],
  ['Bluebird.all(x);', false],
  ['a.Promise.all(x);', false],
  ['all(x);', false],
])('%s combines promises: %s', (code, isOne) => {
  expect(isPromiseCombinator(nodeAt(parse(code), ts.isCallExpression))).toBe(isOne);
});
