import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { idleHandler, openHands } from '../../../../lib/summary/obligations/hands.js';
import type { Hand, Openness, Reaction } from '../../../../lib/summary/obligations/obligation.js';
import { isFunctionLiteral } from '../../../../lib/syntax/functions.js';
import { nodeAt, parse } from '../../../support/parse.js';

const file = parse('p.then(a); await q.catch(b); socket.open(c); function fn() {} () => {};');
const then = nodeAt(file, ts.isCallExpression, 'p.then');
const awaited = nodeAt(file, ts.isCallExpression, 'q.catch');
const open = nodeAt(file, ts.isCallExpression, 'socket.open');
const closure = nodeAt(file, ts.isArrowFunction);

const hand = (reaction: Reaction, call: ts.Node = then, more: Partial<Hand> = {}): Hand => ({
  reaction,
  call,
  isSingle: true,
  ...more,
});

/** How open some hands leave it when each of their functions leaves it so. */
const left = (hands: readonly Hand[], each: Openness, idle?: Hand): Openness =>
  openHands(hands, {
    leavingOf: () => ({ leaves: each }),
    alwaysMeets: () => each === 'never',
    idleRejection: () => idle,
  }).leaves;

describe('how open it is', () => {
  test('with nothing handed out: as open as it was', () => {
    expect(left([], 'never')).toBe('surely');
  });

  test.each<[string, readonly Hand[], Openness, Openness]>([
    ['one function that runs once and meets it', [hand('once')], 'never', 'never'],
    ['one function that runs once and leaves it', [hand('once')], 'surely', 'surely'],
    ['of several that run once we cannot tell which', [hand('once'), hand('once')], 'surely', 'never'],
    ['both outcomes of a promise', [hand('fulfilled'), hand('rejected')], 'never', 'never'],
    ['one function for both', [hand('either')], 'surely', 'surely'],
    ['success alone: a failure may never come', [hand('fulfilled')], 'never', 'possibly'],
    ['failure alone: success surely leaves it', [hand('rejected')], 'never', 'surely'],
    ['failure alone, awaited: what comes back tells', [hand('rejected', awaited)], 'never', 'never'],
    ['what has begun: that it has not, the process is told', [hand('begun', open)], 'never', 'never'],
  ])('%s', (_, hands, each, expected) => {
    expect(left(hands, each)).toBe(expected);
  });

  test('one function for several events counts them', () => {
    expect(left([hand('fulfilled', then, { closure }), hand('rejected', then, { closure })], 'surely')).toBe('never');
  });

  test('parts of a stream: what is left at its end, if somebody listens for that of the same one', () => {
    const listened = parse("s.on('data', a); s.on('end', b); t.on('end', c);");
    const listener = (reaction: Reaction, text: string): Hand =>
      hand(reaction, nodeAt(listened, ts.isCallExpression, text));
    const [part, end, other] = [
      listener('part', "s.on('data'"),
      listener('fulfilled', "s.on('end'"),
      listener('fulfilled', "t.on('end'"),
    ];
    expect(left([part, end], 'surely')).toBe('surely');
    expect(left([part, end], 'never')).toBe('never');
    expect(left([part, other], 'surely')).toBe('never');
    expect(left([part], 'surely')).toBe('never');
  });

  test('a failure that only a log hears is surely left', () => {
    expect(left([hand('fulfilled')], 'never', hand('rejected'))).toBe('surely');
  });

  test('the witness is what nothing was given for', () => {
    const { lost } = openHands([hand('fulfilled')], {
      leavingOf: () => ({ leaves: 'never' }),
      alwaysMeets: () => true,
      idleRejection: () => undefined,
    });
    expect(lost?.missing).toEqual({ reaction: 'rejected', call: then });
  });
});

describe('a handler of the failure that carries nothing', () => {
  test.each([
    ['ask().then(resolve, console.error)', true],
    ['ask().then(resolve).catch(console.error)', true],
    ['ask().then(resolve).finally(stop).catch(() => {})', true],
    ['ask().then(resolve)', false],
    ['ask().then(resolve).catch(fail)', false],
    ["server.once('listening', resolve); server.on('error', () => {})", true],
    ["server.once('listening', resolve); server.on('close', () => {})", false],
    ["server.once('listening', resolve); other.on('error', () => {})", false],
  ])('%s', (code, isFound) => {
    const root = nodeAt(parse(`(resolve) => { ${code}; }`), isFunctionLiteral);
    const call = nodeAt(
      root,
      (node): node is ts.CallExpression =>
        ts.isCallExpression(node) && node.arguments.some((a) => a.getText() === 'resolve'),
    );
    const reaction = code.startsWith('server') ? 'begun' : 'fulfilled';
    expect(idleHandler([{ reaction, call, isSingle: true }], root, new Map([[call, []]])) !== undefined).toBe(isFound);
  });
});
