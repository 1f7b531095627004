/** What the conditions of a loop read: the clock, the world outside, or state that somebody has to change. */
import ts from 'typescript';
import { bareName, calleeOf, isMemberAccess, unwrap, type CallLike } from '../syntax/expressions.js';
import type { SpinWorld } from './spin-world.js';

export interface Readings {
  readonly isClock: boolean;
  /** The file system, another process, another thread's memory. */
  readonly isOutside: boolean;
  readonly isState: boolean;
  /** Whether everything read is known to be only read. */
  readonly isCertain: boolean;
  /** The texts of what is read, and of what it is read from: `this.held`, `done`. */
  readonly roots: ReadonlySet<string>;
  /** The last names of what is read: `held`, `done`. */
  readonly names: ReadonlySet<string>;
}

type Writes = ReadonlyMap<string, readonly (ts.Expression | undefined)[]>;

/** Methods and functions whose names say that they only ask. */
const ASKING = /^(?:has|is|are|includes|get|some|every|empty|ready|done|closed|locked)(?:[A-Z]\w*)?$/u;

/** `Date.now()`, `performance.now()`, `process.hrtime()`, `new Date()`, `d.getTime()`. */
export function clockRead(call: ts.Node): boolean {
  if (ts.isNewExpression(call))
    return ts.isIdentifier(call.expression) && call.expression.text === 'Date' && (call.arguments?.length ?? 0) === 0;
  if (!ts.isCallExpression(call)) return false;
  return /^(?:Date\.now|performance\.now|process\.hrtime(?:\.bigint)?|process\.uptime|new Date\(\)\.(?:getTime|valueOf))$/u.test(
    calleeOf(call).getText().replace(/\s/gu, ''),
  );
}

/**
 * Undefined: a condition reads what the loop itself writes (it makes progress), or calls something that may do more than ask.
 *
 * @param writes what a round assigns; a variable that only ever gets the time stands for the clock
 */
export function readingsOf(
  conditions: readonly ts.Expression[],
  writes: Writes,
  world: SpinWorld,
): Readings | undefined {
  const found = {
    isClock: false,
    isOutside: false,
    isState: false,
    isCertain: true,
    roots: new Set<string>(),
    names: new Set<string>(),
  };
  const following = new Set<string>();

  /** Answers false when the loop makes progress, or may. */
  const read = (node: ts.Node): boolean => {
    const value = ts.isExpression(node) ? unwrap(node) : node;
    if (clockRead(value)) {
      found.isClock = true;
      return true;
    }
    if (ts.isCallExpression(value)) return readCall(value);
    if (ts.isNewExpression(value) || ts.isTaggedTemplateExpression(value) || ts.isAwaitExpression(value)) return false;
    if (isAssigning(value)) return false;
    if (ts.isIdentifier(value) || isMemberAccess(value)) return readPlace(value);
    return ts.forEachChild(value, (child) => (read(child) ? undefined : true)) === undefined;
  };

  const readPlace = (place: ts.Expression): boolean => {
    const text = place.getText().replaceAll(/[?!\s]/gu, '');
    if (text === 'undefined' || text === 'this') return true;
    const given = writesTo(text, writes);
    if (given.length > 0) return readWritten(text, given);
    if (isMemberAccess(place) && ts.isElementAccessExpression(place) && !read(place.argumentExpression)) return false;
    found.isState = true;
    found.roots.add(text);
    found.names.add(bareName(place) ?? text);
    if (isMemberAccess(place)) addOwners(place);
    return true;
  };

  /** Also what a place is a part of: `queue` of `queue.length`. */
  const addOwners = (place: ts.PropertyAccessExpression | ts.ElementAccessExpression): void => {
    for (let owner = unwrap(place.expression); ; owner = unwrap(owner.expression)) {
      const text = owner.getText().replaceAll(/[?!\s]/gu, '');
      if (text !== 'this') found.roots.add(text);
      if (!isMemberAccess(owner)) return;
    }
  };

  const readWritten = (text: string, given: readonly (ts.Expression | undefined)[]): boolean => {
    if (following.has(text)) return false;
    following.add(text);
    const isOnlyReading = given.every((each) => each !== undefined && read(each));
    following.delete(text);
    return isOnlyReading;
  };

  const readCall = (call: ts.CallExpression): boolean => {
    const callee = calleeOf(call);
    if (!call.arguments.every(read)) return false;
    if (isOutsideRead(call, world)) {
      found.isOutside = true;
      return true;
    }
    const name = bareName(callee);
    if (name === undefined || !ASKING.test(name)) return false;
    found.isState = true;
    if (!isMemberAccess(callee)) found.isCertain = false;
    else return readPlace(unwrap(callee.expression)) || unwrap(callee.expression).kind === ts.SyntaxKind.ThisKeyword;
    return true;
  };

  // The loop may also write a part or the whole of what is read: `queue = queue.slice(1)` for `queue.length`.
  const isProgress =
    !conditions.every(read) ||
    [...found.roots].some((root) => [...writes.keys()].some((key) => key.startsWith(`${root}.`)));
  return isProgress ? undefined : found;
}

function isAssigning(node: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  }
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** Assignments to a place or to what it is a part of. */
function writesTo(text: string, writes: Writes): readonly (ts.Expression | undefined)[] {
  const whole = writes.get(text);
  if (whole !== undefined) return whole;
  const owner = [...writes.keys()].find((key) => text.startsWith(`${key}.`) || text.startsWith(`${key}[`));
  return owner === undefined ? [] : [undefined];
}

/** Asks the file system, or memory that another thread writes. */
function isOutsideRead(call: CallLike, world: SpinWorld): boolean {
  if (/^Atomics\.(?:load|compareExchange|exchange)$/u.test(calleeOf(call).getText())) return true;
  const callees = world.dispatch.calleesOf(call);
  return callees.every(
    (value) => value.kind === 'api' && value.refs.some((ref) => world.api.find('blocks', ref).length > 0),
  );
}
