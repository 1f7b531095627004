import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { isRaced } from '../../../../lib/summary/settling/racing.js';
import { nodeAt, parse } from '../../../support/parse.js';

test.each([
  ['Promise.race([work, new Promise(f)])', true],
  ['Promise.any([...others, new Promise(f)])', true],
  ['const late = new Promise(f); Promise.race([work, late])', true],
  ['const all = []; all.push(new Promise(f)); Promise.race(all)', true],
  ['const all = jobs.map(() => new Promise(f)); Promise.race(all)', true],
  ['Promise.race(jobs.map(() => { return new Promise(f); }))', true],
  ['Promise.all([work, new Promise(f)])', false],
  ['const late = new Promise(f); Promise.all([late])', false],
  ['jobs.forEach(() => new Promise(f))', false],
])('%s: %j', (code, expected) => {
  expect(isRaced(nodeAt(parse(`function g() { ${code}; }`), ts.isNewExpression))).toBe(expected);
});
