import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isInServiceLoop } from '../../../lib/context/service-loop.js';
import { enclosingUnit } from '../../../lib/syntax/functions.js';
import { nodeAt, parse } from '../../support/parse.js';

test.each([
  ['while (true) { await next(); work(); }', true],
  ['do { await next(); work(); } while (true);', true],
  ['for (;;) { await next(); work(); }', true],
  ['for (let i = 0; ; i++) { await next(); work(); }', true],
  ['while (true) { for await (const item of items) work(item); }', true],
  ['while (true) { await next(); for (const item of items) { work(item); } }', true],
  ['async function run() { while (true) { await next(); work(); } }', true],
  ['while (true) { work(); }', false],
  ['while (true) { work(); later(async () => { await next(); }); }', false],
  ['while (true) { for (const item of items) work(item); }', false],
  ['while (isOn) { await next(); work(); }', false],
  ['do { await next(); work(); } while (isOn);', false],
  ['for (let i = 0; i < 3; i++) { await next(); work(); }', false],
  ['for (const item of items) { await next(); work(item); }', false],
  ['while (true) { await next(); later(() => { work(); }); }', false],
  ['while (true) { await next(); } work();', false],
])('%s: %s', (code, isService) => {
  const call = nodeAt(parse(code), ts.isCallExpression, 'work(');
  expect(isInServiceLoop(call, enclosingUnit(call))).toBe(isService);
});
