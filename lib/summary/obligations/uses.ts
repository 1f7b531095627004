/**
 * What a root does with the carriers of an obligation: every use of one, as an effect on the graph element where it happens.
 * A use is read off the syntax around it; callees are asked about only when a carrier is passed to them.
 */
import * as ts from 'typescript';
import type { CfgRoot } from '../../cfg/graph.js';
import { placeOf, placeOfBinding } from '../../cfg/places.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import {
  isNamedElement,
  argumentsOf,
  type CallLike,
  isCallLike,
  isMemberAccess,
  propertyName,
  type MemberAccess,
  wrapped,
} from '../../syntax/expressions.js';
import { type FunctionNode, isGenerator } from '../../syntax/functions.js';
import {
  calleeText,
  elementOf,
  isClone,
  isDeclaredIn,
  isFilling,
  isIdle,
  isWake,
  localListOf,
  madeHere,
  memberOf,
  storing,
} from './positions.js';
import { closureBelow, handingOf, handlerReaction, isUnheardAnswer } from './handing.js';
import { type Carrier, type Effect, type Given, type Hand, type Outcome } from './obligation.js';
import { isInvoking } from '../../syntax/known-calls.js';

/** What following a use may need to know from elsewhere. */
export interface Surroundings {
  /** What a callee does with the carriers that it is given; undefined when we cannot see it. */
  readonly calleeOutcome: (call: CallLike, given: readonly Given[]) => Outcome | undefined;
  /** Whether the function at an argument is called once, with what the call has asked for. */
  readonly isAnswered: (call: CallLike, index: number) => boolean;
  /** What running a closure of the root does. */
  readonly closureOutcome: (closure: FunctionNode) => Outcome;
  /** Whether a call that is given a context answers ready or pending. */
  readonly isInnerPoll: (call: CallLike) => boolean;
  /** Whether a call makes a waker or context of the one it is given. */
  readonly derives: (call: CallLike) => boolean;
}

export interface Uses {
  /** Every name that carries the obligation, the seeds included. */
  readonly carriers: ReadonlyMap<ts.Identifier, Carrier>;
  readonly effects: ReadonlyMap<ts.Node, readonly Effect[]>;
  /** Reads of the promise of a deferred. */
  readonly promises: readonly ts.Expression[];
}

/** Follows carriers from the names that declare them through the whole root. */
export function usesIn(root: CfgRoot, seeds: ReadonlyMap<ts.Identifier, Carrier>, around: Surroundings): Uses {
  const effects = new Map<ts.Node, Effect[]>();
  const promises: ts.Expression[] = [];
  const carriers = new Map(seeds);
  const queue = [...seeds];
  const followed = new Set<ts.Node>();
  const handed = new Map<CallLike, Given[]>();

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) followName(...next);
  for (const [call, given] of handed) settleHanded(call, given);
  return { carriers, effects, promises };

  function effect(node: ts.Node, made: Effect): void {
    const known = effects.get(node);
    if (known === undefined) effects.set(node, [made]);
    else known.push(made);
  }

  /** The obligation leaves our sight at `node`: for a closure, only if running it could meet it. */
  function meet(node: ts.Node, carrier: Carrier): void {
    if (carrier.kind !== 'closure') {
      effect(node, { kind: 'meet' });
      return;
    }
    if (mayMeet(carrier.closure)) effect(node, { kind: 'meet' });
  }

  function mayMeet(closure: FunctionNode): boolean {
    const { meets, leaves } = around.closureOutcome(closure);
    return meets || leaves === 'never';
  }

  function name(binding: ts.Identifier, carrier: Carrier): void {
    if (carriers.has(binding)) return;
    carriers.set(binding, carrier);
    queue.push([binding, carrier]);
  }

  function followName(binding: ts.Identifier, carrier: Carrier): void {
    for (const reference of referencesIn(root).get(binding.text) ?? []) {
      if (bindingOf(reference) !== binding) continue;
      const closure = closureBelow(root, reference);
      if (closure === undefined) followReference(reference, carrier);
      else followClosure(closure);
    }
  }

  function followReference(reference: ts.Identifier, carrier: Carrier): void {
    if (ts.isShorthandPropertyAssignment(reference.parent)) follow(reference.parent.parent, { kind: 'holder' });
    else follow(reference, carrier);
  }

  /** A function of the root uses carriers: it is one itself. */
  function followClosure(closure: FunctionNode): void {
    if (followed.has(closure)) return;
    followed.add(closure);
    const carrier: Carrier = { kind: 'closure', closure };
    if (ts.isFunctionDeclaration(closure)) {
      if (closure.name !== undefined) name(closure.name, carrier);
    } else if (ts.isArrowFunction(closure) || ts.isFunctionExpression(closure)) follow(closure, carrier);
    else if (ts.isObjectLiteralExpression(closure.parent)) follow(closure.parent, { kind: 'holder' });
    // A member of a class: whoever makes an instance can call it.
    else meet(closure.parent, carrier);
  }

  function follow(expression: ts.Expression, carrier: Carrier): void {
    const value = wrapped(expression);
    const { parent } = value;
    if (isIdle(parent, value) || isUnheardAnswer(parent, root)) return;
    if (isMemberAccess(parent) && parent.expression === value) followMember(parent, carrier);
    else if (isCallLike(parent)) followCall(parent, value, carrier);
    else if (ts.isBinaryExpression(parent)) followOperator(parent, value, carrier);
    else if (ts.isConditionalExpression(parent)) {
      if (parent.condition !== value) follow(parent, carrier);
    } else if (ts.isVariableDeclaration(parent) && parent.initializer === value) bind(parent.name, carrier, parent);
    else if (ts.isPropertyAssignment(parent) || ts.isSpreadAssignment(parent))
      follow(parent.parent, { kind: 'holder' });
    else if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent)) follow(parent, { kind: 'holder' });
    else if (ts.isArrowFunction(parent) && parent === root) meet(value, carrier);
    else meet(elementOf(parent), carrier);
  }

  function followCall(call: CallLike, value: ts.Expression, carrier: Carrier): void {
    const index = argumentsOf(call).indexOf(value);
    const isLent = carrier.kind === 'waker' || carrier.kind === 'context' || carrier.kind === 'holder';
    if (!ts.isTaggedTemplateExpression(call) && call.expression === value) callCarrier(call, carrier);
    else if (index < 0) meet(call, carrier);
    else if (isLent && around.isInnerPoll(call)) inherit(call);
    else if (isLent && around.derives(call)) follow(call, carrier);
    else hand(call, index, carrier);
  }

  function hand(call: CallLike, index: number, carrier: Carrier): void {
    const list = carrier.kind === 'closure' ? undefined : localListOf(call, root);
    if (list !== undefined) {
      name(list, { kind: 'holder' });
      return;
    }
    const known = handed.get(call);
    if (known === undefined) handed.set(call, [{ index, carrier }]);
    else known.push({ index, carrier });
  }

  /** What a call does with all the carriers that it is given: what it forgets of one it may do with another. */
  function settleHanded(call: CallLike, given: readonly Given[]): void {
    const outcome = around.calleeOutcome(call, given);
    // A callee that meets it has called a closure or keeps it; one that drops it runs nothing.
    if (outcome !== undefined && (!outcome.meets || given.every(({ carrier }) => carrier.kind !== 'closure')))
      effect(call, { kind: 'run', outcome });
    else for (const each of given) pass(call, each, outcome);
  }

  /** Hands one carrier to a call; of a callee of the program that calls it we do not know how often it does. */
  function pass(call: CallLike, { index, carrier }: Given, outcome: Outcome | undefined): void {
    if (carrier.kind !== 'closure' && carrier.kind !== 'function') {
      meet(call, carrier);
      return;
    }
    const closure = carrier.kind === 'closure' ? carrier.closure : undefined;
    const handing = handingOf(call, index, closure);
    if (handing.kind === 'now' && closure !== undefined) callCarrier(call, carrier);
    else if (closure !== undefined && around.isAnswered(call, index))
      effect(call, { kind: 'hand', hand: { reaction: 'begun', call, closure, isSingle: true } });
    else if (handing.kind === 'hand' && (handing.hand.reaction !== 'part' || closure === undefined || mayMeet(closure)))
      effect(call, { kind: 'hand', hand: outcome === undefined ? handing.hand : asSeen(handing.hand, outcome) });
    else meet(call, carrier);
  }

  function callCarrier(call: ts.Expression, carrier: Carrier): void {
    if (carrier.kind !== 'closure' || isGenerator(carrier.closure)) meet(call, carrier);
    else effect(call, { kind: 'run', outcome: around.closureOutcome(carrier.closure) });
  }

  /** An inner poll with our context: if its answer is pending, it has taken care of being woken. */
  function inherit(call: ts.Expression): void {
    const place = placeOf(call);
    const value = wrapped(call);
    const { parent } = value;
    if (ts.isExpressionStatement(parent)) return;
    if (place !== undefined) effect(call, { kind: 'inherit', place });
    else effect(call, { kind: 'meet' });
    // A list of answers, an argument, a returned answer: followed no further.
    if (ts.isVariableDeclaration(parent) && !ts.isIdentifier(parent.name)) effect(call, { kind: 'meet' });
    if (isCallLike(parent) && !/^(?:is|has)(?![a-z])/u.test(calleeText(parent))) effect(call, { kind: 'meet' });
  }

  function followOperator(parent: ts.BinaryExpression, value: ts.Expression, carrier: Carrier): void {
    const operator = parent.operatorToken.kind;
    const isRight = parent.right === value;
    if (operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken)
      follow(parent, carrier);
    else if (!isRight) return;
    else if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.CommaToken)
      follow(parent, carrier);
    else if (storing.has(operator)) store(parent, carrier);
  }

  function store(assignment: ts.BinaryExpression, carrier: Carrier): void {
    const target = assignment.left;
    const owner = isMemberAccess(target) ? target.expression : target;
    const binding = ts.isIdentifier(owner) ? bindingOf(owner) : undefined;
    const isOwn = binding !== undefined && isDeclaredIn(binding, root);
    if (isOwn && owner === target) {
      name(binding, carrier);
      return;
    }
    const reaction = ts.isPropertyAccessExpression(target) ? handlerReaction(target.name.text) : undefined;
    if (reaction !== undefined && (carrier.kind === 'function' || carrier.kind === 'closure')) {
      const closure = carrier.kind === 'closure' ? { closure: carrier.closure } : {};
      effect(assignment, { kind: 'hand', hand: { reaction, call: assignment, isSingle: true, ...closure } });
      return;
    }
    if (isOwn && madeHere(binding)) {
      name(binding, { kind: 'holder' });
      return;
    }
    meet(assignment, carrier);
  }

  function bind(pattern: ts.BindingName, carrier: Carrier, declaration: ts.VariableDeclaration): void {
    if (ts.isIdentifier(pattern)) {
      name(pattern, carrier);
      return;
    }
    for (const element of pattern.elements) {
      if (!isNamedElement(element)) continue;
      const key = propertyName(element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined));
      const part = element.dotDotDotToken === undefined ? memberOf(carrier, key ?? '') : carrier;
      if (part === undefined) continue;
      if (ts.isIdentifier(element.name)) name(element.name, part);
      else meet(declaration, carrier);
    }
  }

  function followMember(access: MemberAccess, carrier: Carrier): void {
    const member = ts.isPropertyAccessExpression(access) ? access.name.text : '';
    const outer = wrapped(access);
    const isCalled = ts.isCallExpression(outer.parent) && outer.parent.expression === outer;
    const call = isCalled ? outer.parent : undefined;
    if (carrier.kind === 'function' || carrier.kind === 'closure') {
      if (call !== undefined && member === 'bind') follow(call, carrier);
      // `done.fail(error)`: a function of its own that a callback carries.
      else if (call !== undefined && (carrier.kind === 'function' || isInvoking(member))) callCarrier(call, carrier);
      return;
    }
    if (carrier.kind === 'deferred' && member === 'promise') {
      promises.push(access);
      return;
    }
    // `res.status(404).json(…)`: a call answers the responder itself, as far as we can see.
    if (carrier.kind === 'responder' && call !== undefined && !carrier.members.has(member)) {
      follow(call, carrier);
      return;
    }
    if (call === undefined || carrier.kind === 'deferred') {
      const part = memberOf(carrier, member);
      if (part !== undefined) follow(access, part);
      return;
    }
    if (carrier.kind === 'holder' && isFilling(member)) return;
    if (carrier.kind === 'holder' || isWake(member)) {
      effect(call, { kind: 'meet' });
      return;
    }
    if (isClone(member)) {
      follow(call, { kind: 'waker' });
      return;
    }
    // `willWake`, `register`, `schedule`: we cannot see what it keeps.
    effect(call, { kind: 'meet' });
  }
}

function asSeen(hand: Hand, { leaves }: Outcome): Hand {
  return { ...hand, isSingle: false, mayBeDropped: leaves !== 'never' };
}

/** The places of seeds that are functions; see `PathQuestion.seeds`. */
export function seedPlaces(seeds: ReadonlyMap<ts.Identifier, Carrier>): string[] {
  return [...seeds].filter(([, carrier]) => carrier.kind === 'function').map(([binding]) => placeOfBinding(binding));
}
