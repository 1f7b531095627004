/**
 * What a call does to the world, as far as the order of two calls matters: it only reads, it changes something, or it is a turn in
 * a conversation (a stream, a cursor, a lock, a timer) whose order is the point.
 *
 * Names speak where bodies cannot be seen. That is a guess, which is why only a strict rule asks; visible functions are looked into,
 * and one that assigns fields, outer variables or globals is never a mere reader.
 */
import ts from 'typescript';
import { isCallable, type Callable } from '../callgraph/callable.js';
import type { Dispatch } from '../callgraph/dispatch.js';
import { bareName, calleeOf, isMemberAccess, unwrap, type CallLike } from '../syntax/expressions.js';
import { isFunctionNode } from '../syntax/functions.js';
import { bindingOf } from '../syntax/bindings.js';

export type CallEffect = 'reads' | 'changes' | 'converses' | 'unknown';

/** Verbs that ask. */
const READING =
  /^(?:all|compute|count|describe|does|download|exists|fetch|find|get|has|head|is|list|load|lookup|measure|parse|peek|query|readFile|readdir|readJson|render|resolve|retrieve|search|select|stat|sum|to|where)(?:$|[A-Z_0-9])/u;

/** Verbs that change something, or whose effect on others is not told by their name. */
const CHANGING =
  /^(?:abort|activate|add|append|apply|archive|assign|assert|attach|begin|bind|broadcast|build|bulk|cancel|clean|clear|click|clone|close|commit|compile|configure|connect|copy|create|deactivate|decrement|delete|deploy|destroy|disable|disconnect|dispatch|drop|edit|emit|enable|end|enqueue|ensure|exec|execute|expect|export|fill|flush|format|generate|import|increment|index|init|initialize|initialise|insert|install|invalidate|invoke|join|kill|launch|link|log|login|logout|mark|merge|migrate|mkdir|mock|modify|mount|move|navigate|notify|open|patch|perform|persist|post|prepare|press|process|produce|publish|purge|push|put|queue|rebuild|record|refresh|register|release|reload|remove|rename|replace|report|request|reset|restart|restore|resume|revoke|rm|rollback|run|save|schedule|seed|send|set|setup|shutdown|sign|spawn|start|stop|store|submit|subscribe|swap|sync|tick|toggle|transaction|transfer|trigger|truncate|type|undo|uninstall|unlink|unlock|unmount|unregister|unsubscribe|update|upgrade|upload|upsert|use|warm|warn|write)(?:$|[A-Z_0-9])/u;

/** Verbs of waiting and taking turns: doing two of them at once means something else. */
const CONVERSING =
  /^(?:acquire|act|advance|ask|await|confirm|consume|debounce|delay|dequeue|drain|draw|goto|hold|idle|import|input|lock|next|pause|poll|pop|prompt|question|read|readline|receive|recv|select|shift|skip|sleep|step|take|throttle|wait|yield)(?:$|[A-Z_0-9])/u;

/** Questions whose failure is meant to stop what follows. */
const GUARDING =
  /^(?:assert|authorize|check|ensure|guard|require|validate|verify)(?:$|[A-Z_0-9])|OrThrow$|OrFail$|OrAbort$/u;

/** Objects that answer one question at a time. */
const EXCLUSIVE =
  /^(?:browser|channel|client|conn|connection|cursor|db?client|frame|iterator|locator|page|queryRunner|reader|readline|rl|session|socket|stream|transaction|trx?|tx|txn|writer|runner|manager|em)$/iu;

const MAX_DEPTH = 4;

/** @param isAnswerUsed whether the caller keeps the answer: a function called for its answer alone mostly only asks */
export function effectOfCall(call: ts.CallExpression, dispatch: Dispatch, isAnswerUsed: boolean): CallEffect {
  const callee = calleeOf(call);
  const name = bareName(callee);
  if (name === undefined) return 'unknown';
  const source = isMemberAccess(callee) ? unwrap(callee.expression) : undefined;
  // `db.update(…).where(…)` does what its whole chain says.
  if (source !== undefined && ts.isCallExpression(source)) {
    const before = effectOfCall(source, dispatch, true);
    if (before !== 'reads') return before;
  }
  const receiver = source === undefined ? undefined : bareName(source);
  if (GUARDING.test(name)) return 'converses';
  if (receiver !== undefined && EXCLUSIVE.test(receiver)) return 'converses';
  if (CONVERSING.test(name) && !READING.test(name)) return 'converses';
  if (CHANGING.test(name)) return 'changes';
  const bodies = dispatch.calleesOf(call).flatMap((value) => (value.kind === 'callable' ? [value.callable] : []));
  if (bodies.some((body) => changesState(body, dispatch, MAX_DEPTH))) return 'changes';
  if (READING.test(name)) return 'reads';
  // A noun (`data.survey(id)`) answers what it names.
  return isAnswerUsed ? 'reads' : 'unknown';
}

/** Whether a function of the program, or what it calls there, assigns anything but its own locals or calls something that changes. */
function changesState(callable: Callable, dispatch: Dispatch, depth: number): boolean {
  if (!isFunctionNode(callable) || depth === 0) return true;
  const visit = (node: ts.Node): boolean => {
    if (isAssignmentOutside(node, callable)) return true;
    if (ts.isCallExpression(node) && callChanges(node, dispatch, depth)) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return ts.forEachChild(callable, visit) ?? false;
}

function callChanges(call: CallLike, dispatch: Dispatch, depth: number): boolean {
  const callee = calleeOf(call);
  const name = bareName(callee);
  if (name === undefined || !ts.isCallExpression(call)) return true;
  const values = dispatch.calleesOf(call);
  const inProgram = values.flatMap((value) => (value.kind === 'callable' ? [value.callable] : []));
  if (inProgram.length > 0)
    return inProgram.some((each) => isCallable(each) && changesState(each, dispatch, depth - 1));
  // Methods of local lists and maps are the function's own business.
  const receiver = isMemberAccess(callee) ? unwrap(callee.expression) : undefined;
  if (
    receiver !== undefined &&
    ts.isIdentifier(receiver) &&
    bindingOf(receiver) !== undefined &&
    isLocalTo(receiver, call)
  )
    return false;
  return (
    CHANGING.test(name) && !/^(?:join|log|warn|push|add|set|format|apply|bind|use|replace|index\w*|type)$/u.test(name)
  );
}

function isAssignmentOutside(node: ts.Node, callable: Callable): boolean {
  const target = assignedTarget(node);
  if (target === undefined) return false;
  const root = rootOf(target);
  if (root === undefined) return true;
  const declared = bindingOf(root);
  return declared === undefined || !isWithin(declared, callable);
}

function assignedTarget(node: ts.Node): ts.Expression | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return isStep ? unwrap(node.operand) : undefined;
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment ? unwrap(node.left) : undefined;
}

function rootOf(target: ts.Expression): ts.Identifier | undefined {
  let current = target;
  while (isMemberAccess(current)) current = unwrap(current.expression);
  return ts.isIdentifier(current) ? current : undefined;
}

function isLocalTo(name: ts.Identifier, node: ts.Node): boolean {
  const declared = bindingOf(name);
  for (
    let around = node.parent as ts.Node | undefined;
    around !== undefined;
    around = around.parent as ts.Node | undefined
  ) {
    if (isFunctionNode(around))
      return declared !== undefined && isWithin(declared, around) && !ts.isParameter(declared.parent);
  }
  return false;
}

function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return node.getSourceFile() === outer.getSourceFile() && node.pos >= outer.pos && node.end <= outer.end;
}
