import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { closureBelow, handingOf, handlerReaction } from '../../../../lib/summary/obligations/handing.js';
import { isFunctionLiteral } from '../../../../lib/syntax/functions.js';
import { nodeAt, parse } from '../../../support/parse.js';

/** When the last argument of the call that starts with `text` runs: `now`, `many`, or as what. */
function handed(code: string, text = ''): string {
  const call = nodeAt(
    parse(code),
    (node: ts.Node): node is ts.CallExpression | ts.NewExpression =>
      ts.isCallExpression(node) || ts.isNewExpression(node),
    text,
  );
  const index = (call.arguments?.length ?? 0) - 1;
  const given = call.arguments?.[index];
  const handing = handingOf(call, index, given !== undefined && isFunctionLiteral(given) ? given : undefined);
  return handing.kind === 'hand' ? handing.hand.reaction : handing.kind;
}

test.each([
  ['new Promise((resolve) => {})', 'now'],
  ['new Thing((resolve) => {})', 'many'],
  ['p.then(() => {})', 'fulfilled'],
  ['p.then(f, () => {})', 'rejected'],
  ['p.catch(f)', 'rejected'],
  ['p.finally(f)', 'either'],
  ["s.on('end', () => {})", 'fulfilled'],
  ["s.on('error', f)", 'rejected'],
  ["s.once('close', f)", 'either'],
  ["s.on('exit', f)", 'either'],
  ["s.on('open', f)", 'begun'],
  ["server.on('connect', (socket) => {})", 'many'],
  ["s.on('data', (chunk) => {})", 'part'],
  ["s.once('data', (chunk) => {})", 'once'],
  ['setTimeout(() => {}, 1)', 'many'],
  ['queueMicrotask(() => {})', 'once'],
  ["el.addEventListener('load', () => {})", 'many'],
  ['list.forEach((each) => {})', 'many'],
  ['readFile(path, (err, text) => {})', 'once'],
  ['lookup(name, (answer) => {})', 'once'],
  ['tasks.onDidEnd((e) => {})', 'many'],
  ['list.forEach((e) => {})', 'many'],
  ['stat(path, (e) => {})', 'once'],
  ['operation.attempt(() => {})', 'many'],
  ['waiting.push(() => {})', 'once'],
  ['this.changeListeners.push(() => {})', 'many'],
  ['lookup(name, f)', 'many'],
])('%s: %s', (code, expected) => {
  expect(handed(code)).toBe(expected);
});

test('a process that could not be started does not tell of its exit', () => {
  expect(handed("const child = spawn('make'); child.on('exit', f);", 'child.on')).toBe('fulfilled');
  expect(handed("spawn('make').on('exit', f);", "spawn('make').on")).toBe('fulfilled');
  expect(handed("const child = spawn('make'); child.on('close', f);", 'child.on')).toBe('fulfilled');
  expect(handed("spawn('make').on('close', f);", "spawn('make').on")).toBe('fulfilled');
  expect(handed("const child = spawn('make'); child.on('close', f); child.on('error', g);", 'child.on')).toBe('either');
  expect(handed("const child = spawn('make'); child.on('close', f); watch(child);", 'child.on')).toBe('either');
  expect(handed("const child = exec('make'); child.on('close', f);", 'child.on')).toBe('either');
});

test.each([
  ['onload', 'fulfilled'],
  ['onerror', 'rejected'],
  ['onloadend', 'either'],
  ['onreadystatechange', 'either'],
  ['onmessage', undefined],
])('the handler %s', (property, expected) => {
  expect(handlerReaction(property)).toBe(expected);
});

test('a node belongs to the outermost function below a root', () => {
  const file = parse('function root() { const outer = () => { const inner = () => x; }; y; }');
  const root = nodeAt(file, ts.isFunctionDeclaration);
  expect(closureBelow(root, nodeAt(root, ts.isIdentifier, 'x'))?.getText()).toMatch(/^\(\) => \{/u);
  expect(closureBelow(root, nodeAt(root, ts.isIdentifier, 'y'))).toBeUndefined();
});
