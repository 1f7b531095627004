import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { absentWhen } from '../../../lib/syntax/absence.js';
import { nodeAt, parse } from '../../support/parse.js';

const absentIn = (code: string, holds: boolean): readonly string[] =>
  absentWhen(nodeAt(parse(code), ts.isExpressionStatement).expression, holds);

test.each([
  ['!job', ['job']],
  ['job === undefined', ['job']],
  ['this.job === void 0', ['this.job']],
  ['job == null', ['job']],
  ['!job || job.isDone', ['job']],
  ['!(job && job.isDone)', ['job', 'job.isDone']],
  ['!job && isIdle', []],
  ['job === null', []],
  ['job !== undefined', []],
  ['job', []],
])('where %s holds, no value is enough of %j', (code, expected) => {
  expect(absentIn(code, true)).toEqual(expected);
});

test.each([
  ['job', ['job']],
  ['job !== undefined', ['job']],
  ['job != null', ['job']],
  ['job && job.isDone', ['job', 'job.isDone']],
  ['job || isIdle', []],
  ['job === undefined', []],
  ['next()', []],
])('where %s does not hold, no value is enough of %j', (code, expected) => {
  expect(absentIn(code, false)).toEqual(expected);
});
