/**
 * What becomes of a value: followed from the expression that makes it through locals, patterns, arrays, objects and branches, to
 * someone who takes it or to nowhere.
 *
 * The fate of a value is the strongest of its uses; the lattice is in `fate-lattice.ts`. Whatever is not
 * understood consumes: a callee we cannot see is assumed to take the value over, and an unknown position to use it. Both choices
 * err to silence.
 */
import * as ts from 'typescript';
import { isNamedElement, propertyName, unwrap, wrapped } from '../../syntax/expressions.js';
import {
  enclosingFunction,
  isAsyncFunction,
  isCalledOnTheSpot,
  isFunctionNode,
  isGenerator,
  type FunctionNode,
} from '../../syntax/functions.js';
import { isKeptByDeclaration, isUnreadField } from '../../syntax/kept.js';
import { isContinuing, isPrinted, isPromiseCombinator } from '../../syntax/known-calls.js';
import { declarationOf, usesOfVariable } from '../../syntax/variable-uses.js';
import {
  ELEMENT,
  ENTRY,
  INERT_LIST_MEMBERS,
  INERT_MAP_MEMBERS,
  indexIn,
  isElement,
  mayBe,
  moved,
  type Boxes,
} from './boxes.js';
import { CONSUMED, dropped, strongest, type Fate } from './fate-lattice.js';
import { listAddedTo, mapAddedTo } from '../local-lists.js';
import { useOfOperand } from './operands.js';
import { isReplacedUnread, readsOfValue, writeOf } from './value-reads.js';

/** What has to be known of a value to follow it. */
export interface Traits {
  /** `await`, `then`, `Promise.all` drive it; otherwise they hand it through unchanged. */
  readonly isThenable: boolean;
  /** Methods that drive it or hand it over. */
  readonly consumers: { has(name: string): boolean };
  /** Methods that answer what it would do. */
  readonly descriptions: { has(name: string): boolean };
}

export interface FateQuestions {
  readonly checker: ts.TypeChecker;
  /** How an argument is lost, where what is called is known to drop it. Unknown callees do something with it. */
  lossIn(call: ts.CallExpression | ts.NewExpression, index: number): 'ignored-by-callee' | 'described' | undefined;
}

export function fateOf(value: ts.Expression, traits: Traits, questions: FateQuestions): Fate {
  return climb(value, [], { traits, questions, seen: new Set() });
}

/** What becomes of the elements of an array. */
export function fateOfElements(array: ts.Expression, traits: Traits, questions: FateQuestions): Fate {
  return climb(array, [ELEMENT], { traits, questions, seen: new Set() });
}

/** What becomes of the value that a parameter or variable holds. */
export function fateOfVariable(name: ts.Identifier, traits: Traits, questions: FateQuestions): Fate {
  return followVariable(name, name, [], { traits, questions, seen: new Set() });
}

interface Walk {
  readonly traits: Traits;
  readonly questions: FateQuestions;
  readonly seen: Set<ts.Node>;
}

function climb(value: ts.Expression, boxes: Boxes, walk: Walk): Fate {
  const node = wrapped(value);
  const { parent } = node;
  switch (parent.kind) {
    case ts.SyntaxKind.ExpressionStatement:
      return dropped('statement', parent);
    case ts.SyntaxKind.VoidExpression:
      return dropped('void', parent);
    case ts.SyntaxKind.AwaitExpression:
      return walk.traits.isThenable && boxes.length === 0 ? CONSUMED : climb(parent as ts.Expression, boxes, walk);
    case ts.SyntaxKind.BinaryExpression:
      return climbBinary(node, parent as ts.BinaryExpression, boxes, walk);
    case ts.SyntaxKind.ConditionalExpression:
      return (parent as ts.ConditionalExpression).condition === node
        ? dropped('tested', parent)
        : climb(parent as ts.Expression, boxes, walk);
    case ts.SyntaxKind.TypeOfExpression:
      return dropped('observed', parent);
    case ts.SyntaxKind.ForStatement:
      return (parent as ts.ForStatement).condition === node ? dropped('tested', parent) : CONSUMED;
    case ts.SyntaxKind.PrefixUnaryExpression:
    case ts.SyntaxKind.IfStatement:
    case ts.SyntaxKind.WhileStatement:
    case ts.SyntaxKind.DoStatement:
    case ts.SyntaxKind.SwitchStatement:
      return dropped('tested', parent);
    case ts.SyntaxKind.TemplateSpan:
      return climbTemplate(parent as ts.TemplateSpan, walk);
    case ts.SyntaxKind.VariableDeclaration:
      return bind((parent as ts.VariableDeclaration).name, boxes, walk);
    case ts.SyntaxKind.PropertyDeclaration:
      return isUnreadField(parent as ts.PropertyDeclaration) ? dropped('unread', parent) : CONSUMED;
    case ts.SyntaxKind.ArrayLiteralExpression:
      return climb(parent as ts.Expression, [...boxes, indexIn(parent as ts.ArrayLiteralExpression, node)], walk);
    case ts.SyntaxKind.SpreadElement:
      return ts.isArrayLiteralExpression(parent.parent) && boxes.at(-1) !== ENTRY
        ? climb(parent.parent, moved(boxes), walk)
        : CONSUMED;
    case ts.SyntaxKind.PropertyAssignment:
    case ts.SyntaxKind.ShorthandPropertyAssignment: {
      const name = propertyName((parent as ts.PropertyAssignment).name);
      const literal = parent.parent as ts.ObjectLiteralExpression;
      return name === undefined ? CONSUMED : climb(literal, [...boxes, name], walk);
    }
    case ts.SyntaxKind.PropertyAccessExpression:
    case ts.SyntaxKind.ElementAccessExpression:
      return (parent as ts.ElementAccessExpression).expression === node
        ? climbMember(parent as ts.PropertyAccessExpression | ts.ElementAccessExpression, boxes, walk)
        : dropped('observed', parent);
    case ts.SyntaxKind.CallExpression:
    case ts.SyntaxKind.NewExpression:
      return climbCall(node, parent as ts.CallExpression | ts.NewExpression, boxes, walk);
    case ts.SyntaxKind.ReturnStatement:
      return returned(enclosingFunction(parent), node, boxes, walk);
    case ts.SyntaxKind.ArrowFunction:
      return returned(isFunctionNode(parent) ? parent : undefined, node, boxes, walk);
    case ts.SyntaxKind.ForOfStatement:
      return climbForOf(parent as ts.ForOfStatement, boxes, walk);
    default:
      return CONSUMED;
  }
}

function climbBinary(node: ts.Expression, parent: ts.BinaryExpression, boxes: Boxes, walk: Walk): Fate {
  const use = useOfOperand(node, parent);
  if (use === 'answered') return climb(parent, boxes, walk);
  if (use === 'assigned') return assign(parent, boxes, walk);
  return use === 'tracked' ? CONSUMED : dropped(use, parent);
}

/** A tag takes what is interpolated: one query as a fragment of another. Of some, the text is what they would do. */
function climbTemplate({ parent: template }: ts.TemplateSpan, walk: Walk): Fate {
  if (ts.isTaggedTemplateExpression(template.parent)) return CONSUMED;
  return walk.traits.descriptions.has('toString') ? described(template, [], walk) : dropped('observed', template);
}

function described(text: ts.Expression, boxes: Boxes, walk: Walk): Fate {
  const fate = climb(text, boxes, walk);
  return fate.kind === 'dropped' ? dropped('described', fate.at) : CONSUMED;
}

/** The variable that is assigned, and the value of the assignment itself. What is kept elsewhere is consumed. */
function assign(assignment: ts.BinaryExpression, boxes: Boxes, walk: Walk): Fate {
  const target = unwrap(assignment.left);
  if (!ts.isIdentifier(target)) return CONSUMED;
  const declaration = declarationOf(target);
  if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration)))
    return CONSUMED;
  // Stored beyond the function that made it: someone else may come for it.
  if (!ts.isIdentifier(declaration.name) || enclosingFunction(declaration) !== enclosingFunction(assignment))
    return CONSUMED;
  const held = followVariable(declaration.name, assignment, boxes, walk);
  return strongest([held, climb(assignment, boxes, walk)], held);
}

function bind(name: ts.BindingName, boxes: Boxes, walk: Walk): Fate {
  if (ts.isIdentifier(name)) return followVariable(name, name, boxes, walk);
  const box = boxes.at(-1);
  // Taking apart a bare future reads its properties; who does that knows more of it than we do.
  if (box === undefined || box === ENTRY) return CONSUMED;
  const rest = boxes.slice(0, -1);
  const targets = name.elements.flatMap((element, index) => {
    if (!isNamedElement(element)) return [];
    if (element.dotDotDotToken !== undefined)
      return typeof box === 'number' && box < index ? [] : [{ name: element.name, boxes: moved(boxes) }];
    const key = ts.isArrayBindingPattern(name) ? index : propertyName(element.propertyName ?? element.name);
    return mayBe(box, key) ? [{ name: element.name, boxes: rest }] : [];
  });
  const fates = targets.map((target) => bind(target.name, target.boxes, walk));
  return strongest(fates, dropped('unread', name));
}

function followVariable(name: ts.Identifier, at: ts.Node, boxes: Boxes, walk: Walk): Fate {
  // One pattern gives several names their values.
  const write = at === name ? name : writeOf(at);
  if (walk.seen.has(write)) return dropped('changed', at);
  walk.seen.add(write);
  if (isKeptByDeclaration(name)) return CONSUMED;
  const reads = readsOfValue(name, at);
  if (reads.length === 0) {
    return dropped(usesOfVariable(name).reads.length === 0 ? 'unread' : 'overwritten', at);
  }
  if (isReplacedUnread(name, at)) return dropped('replaced', at);
  const fates = reads.map((read) => fateOfRead(read, boxes, walk));
  // `query;` and `void query;` are looked at where they stand.
  if (fates.some((each) => each.kind === 'dropped' && (each.loss === 'statement' || each.loss === 'void')))
    return CONSUMED;
  const fate = strongest(fates, CONSUMED);
  if (fate.kind !== 'dropped') return fate;
  const losses = fates.map((each) => (each.kind === 'dropped' ? each.loss : 'observed'));
  return dropped(losses.find((loss) => loss === 'changed') ?? losses.find((loss) => loss !== 'tested') ?? 'tested', at);
}

function fateOfRead(read: ts.Identifier, boxes: Boxes, walk: Walk): Fate {
  const { parent } = read;
  if (ts.isShorthandPropertyAssignment(parent)) return climb(parent.parent, [...boxes, read.text], walk);
  // `typeof q` in a type, a decorator, an export: not expressions we follow.
  return ts.isExportSpecifier(parent) || ts.isTypeQueryNode(parent)
    ? ts.isTypeQueryNode(parent)
      ? dropped('observed', parent)
      : CONSUMED
    : climb(read, boxes, walk);
}

function climbMember(access: ts.PropertyAccessExpression | ts.ElementAccessExpression, boxes: Boxes, walk: Walk): Fate {
  const name = ts.isPropertyAccessExpression(access)
    ? access.name.text
    : ts.isStringLiteralLike(access.argumentExpression)
      ? access.argumentExpression.text
      : undefined;
  const box = boxes.at(-1);
  if (isElement(box)) {
    if (ts.isElementAccessExpression(access)) return climb(access, boxes.slice(0, -1), walk);
    // Each is turned into text, which of some says what they would do.
    if (name === 'join' && walk.traits.descriptions.has('toString')) return dropped('described', access);
    return name !== undefined && INERT_LIST_MEMBERS.has(name) ? dropped('observed', access) : CONSUMED;
  }
  if (box === ENTRY) return name !== undefined && INERT_MAP_MEMBERS.has(name) ? dropped('observed', access) : CONSUMED;
  if (box !== undefined) {
    if (name === box) return climb(access, boxes.slice(0, -1), walk);
    return name === undefined ? CONSUMED : dropped('observed', access);
  }
  const outer = wrapped(access);
  const call = outer.parent;
  // A property or a method that is not called here: no future's own, so it says that we do not understand the value.
  if (!ts.isCallExpression(call) || call.expression !== outer || name === undefined) return CONSUMED;
  if (walk.traits.descriptions.has(name)) return described(call, boxes, walk);
  if (walk.traits.consumers.has(name) || (walk.traits.isThenable && isContinuing(name))) return CONSUMED;
  // A chain: the call answers the future itself, or one made of it.
  const fate = climb(call, [], walk);
  return fate.kind === 'dropped' && fate.loss === 'statement' ? dropped('changed', fate.at) : fate;
}

function climbCall(node: ts.Expression, call: ts.CallExpression | ts.NewExpression, boxes: Boxes, walk: Walk): Fate {
  const index = call.arguments?.indexOf(node) ?? -1;
  if (index < 0) return CONSUMED;
  if (isPrinted(call)) return dropped('observed', call);
  // `Promise.all([query])` hands what is not thenable through as it is.
  if (!walk.traits.isThenable && isPromiseCombinator(call)) return climb(call, boxes, walk);
  const list = listAddedTo(call);
  if (list !== undefined) return collected(list, [...boxes, ELEMENT], call, walk);
  const map = index === 1 ? mapAddedTo(call) : undefined;
  if (map !== undefined) return collected(map, [...boxes, ENTRY], call, walk);
  const loss = walk.questions.lossIn(call, index);
  return loss === undefined ? CONSUMED : dropped(loss, call);
}

function collected(collection: ts.Identifier, boxes: Boxes, call: ts.Node, walk: Walk): Fate {
  const fate = followVariable(collection, collection, boxes, walk);
  return fate.kind === 'dropped' ? dropped('collected', call) : fate;
}

function returned(from: FunctionNode | undefined, at: ts.Expression, boxes: Boxes, walk: Walk): Fate {
  if (from === undefined) return CONSUMED;
  if (isGenerator(from)) return boxes.length === 0 ? { kind: 'returned', from, at } : CONSUMED;
  if (isCalledOnTheSpot(from) && !isAsyncFunction(from)) {
    const call = wrapped(from as ts.ArrowFunction | ts.FunctionExpression).parent;
    return climb(call as ts.CallExpression, boxes, walk);
  }
  if (isAsyncFunction(from) && walk.traits.isThenable && boxes.length === 0) return CONSUMED;
  return { kind: 'returned', from, at };
}

function climbForOf(statement: ts.ForOfStatement, boxes: Boxes, walk: Walk): Fate {
  const { initializer } = statement;
  if (statement.awaitModifier !== undefined || !isElement(boxes.at(-1)) || !ts.isVariableDeclarationList(initializer))
    return CONSUMED;
  const [declaration] = initializer.declarations;
  return declaration === undefined ? CONSUMED : bind(declaration.name, boxes.slice(0, -1), walk);
}
