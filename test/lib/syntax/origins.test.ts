import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { originOf, type Origin } from '../../../lib/syntax/origins.js';
import { parse } from '../../support/parse.js';

/** The origins of the arguments of `look(…)`, in order. */
function origins(code: string): readonly Origin[] {
  const found: Origin[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'look')
      found.push(...node.arguments.map((each) => originOf(each)));
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
  return found;
}

test.each([
  { kind: 'written', code: "look(['a', 'b']);" },
  { kind: 'written', code: "const kinds = ['a', 'b']; look(kinds);" },
  { kind: 'written', code: 'enum Color { Red } look(Object.values(Color));' },
  { kind: 'written', code: 'look(process.argv.slice(2));' },
  { kind: 'written', code: 'look(ROLES);' },
  { kind: 'written', code: 'async () => { look((await load()).slice(0, 20)); };' },
  { kind: 'input', code: 'async () => { look(await load()); };' },
  { kind: 'input', code: 'async () => { const { rows } = await load(); look(rows.map(String)); };' },
  { kind: 'input', code: 'async () => { const [a] = await Promise.all([load()]); look(new Set(a)); };' },
  { kind: 'input', code: '(req) => { look(req.body.items); };' },
  { kind: 'input', code: '(ctx) => { look(ctx.request.body.items); };' },
  { kind: 'input', code: 'async () => { const all = []; for (const x of await load()) all.push(x); look(all); };' },
  { kind: 'given', code: '(items) => { look(items.filter(Boolean)); };' },
  { kind: 'given', code: '(options) => { look(options.reply.body); };' },
  { kind: 'given', code: "(req) => { look(new URL(req.url, 'http://a').searchParams.get('q') ?? ''); };" },
  { kind: 'given', code: "({ url }) => { const query = new URLSearchParams(url); look(query.getAll('tag')); };" },
  { kind: 'given', code: "(req) => { const { searchParams } = new URL(req.url); look(searchParams.get('q')); };" },
  { kind: 'written', code: "look(new URL('http://a/b'));" },
  { kind: 'element', code: '(items) => { for (const item of items) look(item); };' },
  { kind: 'element', code: '(items) => { items.map((item) => look(item.parts)); };' },
  { kind: 'unknown', code: 'look(this.items);' },
  { kind: 'unknown', code: "(kept) => { look(kept.get('q')); };" },
  { kind: 'unknown', code: '(settings) => { look(Object.keys(settings)); };' },
  {
    kind: 'unknown',
    code: 'async () => { const queue = []; for (const x of await load()) queue.push(x); queue.shift(); look(queue); };',
  },
  { kind: 'unknown', code: 'let items = []; items = other(); look(items);' },
])('$kind: $code', ({ kind, code }) => {
  expect(origins(code).map((origin) => origin.kind)).toEqual([kind]);
});

describe('the place is the same', () => {
  test.each([
    '(items) => { look(items, items.map(String)); };',
    '(items) => { const n = items.length; look(n, items); };',
    'async () => { const rows = await load(); const ids = rows.map(String); look(rows, ids); };',
    'look(this.items, [...this.items]);',
  ])('%s', (code) => {
    const [a, b] = origins(code);
    expect(a?.place).toBe(b?.place);
  });
});

describe('the place is another', () => {
  test.each([
    '(a, b) => { look(a, b); };',
    '(message) => { look(message.left, message.right); };',
    "({ searchParams }) => { look(searchParams.get('a'), searchParams.get('b')); };",
    'async () => { look(await load(), await load()); };',
    '(items) => { for (const item of items) look(items, item); };',
  ])('%s', (code) => {
    const [a, b] = origins(code);
    expect(a?.place).not.toBe(b?.place);
  });
});
