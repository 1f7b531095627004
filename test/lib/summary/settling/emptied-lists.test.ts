import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { emptiedList } from '../../../../lib/summary/settling/emptied-lists.js';
import { usesWithin } from '../../../../lib/syntax/bindings.js';
import { nodeAt, parse } from '../../../support/parse.js';

/** What empties the list of those who wait, in a class with some members and an executor that does something. */
function emptied(members: string, body = 'this.list.push(resolve);', field = 'private list = [];'): string | undefined {
  const file = parse(`class C { ${field} wait() { return new Promise((resolve) => { ${body} }); } ${members} }`);
  const executor = nodeAt(file, ts.isArrowFunction, '(resolve)');
  return emptiedList(executor, usesWithin(executor, executor.parameters[0]?.name as ts.Identifier))?.getText();
}

test.each([
  ['end() { this.list = []; }', 'this.list = []'],
  ['end() { this.list.length = 0; }', 'this.list.length = 0'],
  ['end() { this.list.clear(); } one() { this.list.pop()(); }', 'this.list.clear()'],
  [
    'constructor(s) { s.on("x", () => { this.list.pop()(); }); s.on("y", () => { this.list = []; }); }',
    'this.list = []',
  ],
  [
    'end() { this.list = []; } drop(each) { this.list = this.list.filter((other) => other !== each); }',
    'this.list = []',
  ],
  ['end() { this.log(); this.list = []; } log() {}', 'this.list = []'],
  ['end() { for (const each of this.list) each(); this.list = []; }', undefined],
  ['end() { this.list.splice(0).map((each) => each()); }', undefined],
  ['end() { this.all(); this.list = []; } all() { this.list.forEach((each) => each()); }', undefined],
  ['end() { this.all(); this.list = []; } all = () => { this.list.forEach((each) => each()); }', undefined],
  ['end() { this.list.forEach((each) => each()); this.reset(); } reset() { this.list = []; }', undefined],
  ['end() { settle(this); this.list = []; }', undefined],
  ['end() { const { list } = this; this.list = []; list.pop()(); }', undefined],
  ['end() { this.list = []; } all() { return this.list; }', undefined],
  ['end() { this.list = []; } all() { settle(this.list); }', undefined],
  ['static resetForTests() { this.list = []; }', undefined],
  ['end() { this.list = this.next; }', undefined],
  ['constructor() { this.list = []; }', undefined],
  ['one() { this.list.pop()(); }', undefined],
])('%s: %s', (members, expected) => {
  expect(emptied(members)).toBe(expected);
});

test.each([
  ['this.list.set(1, { resolve });', 'this.list = []'],
  ['this.list.push({ resolve: (value) => { resolve(value); } });', 'this.list = []'],
  ['this.list.push([resolve]);', 'this.list = []'],
  ['this.list.push({ timer: setTimeout(() => resolve(), 1) });', undefined],
  ['this.list.push(resolve); setTimeout(resolve, 1);', undefined],
  ['this.list.push(resolve); this.other.push(resolve);', undefined],
  ['this.list.push(wrap(resolve));', undefined],
  ['list.push(resolve);', undefined],
])('%s: %s', (body, expected) => {
  expect(emptied('end() { this.list = []; }', body)).toBe(expected);
});

test('a field that others may read, or that begins elsewhere', () => {
  expect(emptied('end() { this.list = []; }', undefined, 'list = [];')).toBeUndefined();
  expect(emptied('begin() { this.list = []; }', undefined, 'private list;')).toBeUndefined();
});
