/**
 * A list of statements as the steps it takes, in the order of evaluation, with what each wait needs of the waits before it.
 *
 * A wait needs another when it is given something that was made from the other's answer, or happens only because of it. Names are
 * followed through variables and fields. What is not read (loops with waits in them, `try`, guards that leave) is a barrier: it ends
 * every run of waits. Blocks inside are lists of their own.
 */
import * as ts from 'typescript';
import { isWriting, writesOf } from '../../syntax/assignments.js';
import {
  bareName,
  calleeOf,
  isCallLike,
  isMemberAccess,
  isNamedElement,
  unwrap,
  type CallLike,
  receiverOf,
} from '../../syntax/expressions.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { linksOf } from './call-effects.js';

/** `await f(…)` */
export interface Wait {
  readonly kind: 'wait';
  readonly await: ts.AwaitExpression;
  readonly call: ts.CallExpression;
  /** The statement that it stands in; of an arrow that is one expression, that. */
  readonly statement: ts.Node;
  /** The waits before it whose answers it needs, directly or not. */
  readonly needs: ReadonlySet<Wait>;
  /** The arms of conditional expressions that it stands in. */
  readonly arms: readonly ts.Expression[];
}

export type Step =
  | Wait
  | { readonly kind: 'call'; readonly call: CallLike }
  /** A field or outer variable is given a value. */
  | { readonly kind: 'write'; readonly name: string }
  | { readonly kind: 'barrier' };

type Needs = ReadonlySet<Wait>;
const NOTHING: Needs = new Set();

/** The steps of a list of statements, or of the one expression that an arrow consists of. */
export function stepsOf(parts: readonly ts.Node[]): readonly Step[] {
  const reader = new StepReader();
  for (const part of parts) reader.readPart(part);
  return reader.steps;
}

class StepReader {
  readonly steps: Step[] = [];
  /** What the value of a name or a field (`.name`) was made from. */
  readonly #made = new Map<string, Needs>();
  #arms: readonly ts.Expression[] = [];
  #part: ts.Node | undefined;

  readPart(statement: ts.Node): void {
    this.#part = statement;
    if (
      ts.isVariableStatement(statement) &&
      (statement.declarationList.flags & ts.NodeFlags.Using) !== ts.NodeFlags.Using
    ) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (initializer !== undefined) this.#bind(name, this.#read(initializer, NOTHING));
      }
    } else if (ts.isExpressionStatement(statement)) this.#read(statement.expression, NOTHING);
    else if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) {
      if (statement.expression !== undefined) this.#read(statement.expression, NOTHING);
      this.#barrier();
    } else if (ts.isIfStatement(statement)) this.#readIf(statement);
    else if (ts.isExpression(statement)) this.#read(statement, NOTHING);
    else if (!isDeclaration(statement)) this.#readSimply(statement);
  }

  #readIf(statement: ts.IfStatement): void {
    const control = this.#read(statement.expression, NOTHING);
    if (![statement.thenStatement, statement.elseStatement].every(isStraight)) {
      this.#barrier();
      return;
    }
    this.#read(statement.thenStatement, control);
    if (statement.elseStatement !== undefined) this.#read(statement.elseStatement, control);
  }

  /** Loops and blocks that neither wait nor leave. */
  #readSimply(statement: ts.Node): void {
    if (isStraight(statement)) this.#read(statement, NOTHING);
    else this.#barrier();
  }

  #barrier(): void {
    this.steps.push({ kind: 'barrier' });
  }

  #bind(name: ts.BindingName, needs: Needs): void {
    for (const each of namesOf(name)) this.#made.set(each, needs);
  }

  /** Notes the steps of a piece of code, and answers what its value is made from. */
  #read(node: ts.Node, control: Needs): Needs {
    if (ts.isTypeNode(node)) return NOTHING;
    if (isFunctionNode(node)) return this.#mentioned(node);
    if (ts.isAwaitExpression(node)) return this.#readWait(node, control);
    if (isCallLike(node)) return this.#readCall(node, control);
    if (ts.isConditionalExpression(node)) return this.#readConditional(node, control);
    if (ts.isBinaryExpression(node) && isShortCircuit(node)) {
      const left = this.#read(node.left, control);
      return both(left, this.#read(node.right, both(control, left)));
    }
    if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
      return this.#read(node.initializer, control);
    if (ts.isVariableDeclaration(node)) {
      const needs = both(control, node.initializer === undefined ? NOTHING : this.#read(node.initializer, control));
      this.#bind(node.name, needs);
      return needs;
    }
    if (ts.isYieldExpression(node) || ts.isClassLike(node)) this.#barrier();
    const children = this.#readChildren(node, control);
    if (isWriting(node)) this.#write(node, both(control, children));
    if (ts.isIdentifier(node)) return this.#made.get(node.text) ?? NOTHING;
    return isMemberAccess(node) ? both(children, this.#made.get(`.${bareName(node) ?? ''}`) ?? NOTHING) : children;
  }

  #readChildren(node: ts.Node, control: Needs): Needs {
    let needs = NOTHING;
    ts.forEachChild(node, (child) => {
      needs = both(needs, this.#read(child, control));
    });
    return needs;
  }

  #readWait(node: ts.AwaitExpression, control: Needs): Needs {
    const call = unwrap(node.expression);
    // What is under way already is only waited for.
    if (!ts.isCallExpression(call)) return this.#read(call, control);
    const needs = both(control, this.#readLinks(call, control));
    const wait: Wait = {
      kind: 'wait',
      await: node,
      call,
      statement: this.#part ?? node,
      needs,
      arms: this.#arms,
    };
    this.steps.push(wait);
    return new Set([...needs, wait]);
  }

  #readCall(call: CallLike, control: Needs): Needs {
    const needs = this.#readLinks(call, control);
    this.steps.push({ kind: 'call', call });
    // `list.push(x)`: from now on the list is made from x too.
    const receiver = receiverOf(call);
    if (receiver !== undefined && ts.isIdentifier(receiver))
      this.#made.set(receiver.text, both(this.#made.get(receiver.text) ?? NOTHING, both(control, needs)));
    return needs;
  }

  /** Everything in a chain of calls but the calls themselves, which count as one. */
  #readLinks(call: CallLike, control: Needs): Needs {
    const links = linksOf(call);
    const [first] = links;
    let needs = first === undefined ? NOTHING : this.#read(calleeOf(first), control);
    for (const link of links) {
      const given = ts.isTaggedTemplateExpression(link) ? [link.template] : (link.arguments ?? []);
      for (const each of given) needs = both(needs, this.#read(each, control));
    }
    return needs;
  }

  #readConditional(node: ts.ConditionalExpression, control: Needs): Needs {
    const test = this.#read(node.condition, control);
    const arms = this.#arms;
    let needs = test;
    for (const arm of [node.whenTrue, node.whenFalse]) {
      this.#arms = [...arms, arm];
      needs = both(needs, this.#read(arm, both(control, test)));
    }
    this.#arms = arms;
    return needs;
  }

  #write(node: ts.Node, needs: Needs): void {
    for (const { target, value } of writesOf(node)) {
      const name = bareName(target) ?? (ts.isElementAccessExpression(target) ? bareName(target.expression) : undefined);
      if (name === undefined) {
        this.#barrier();
        continue;
      }
      const key = ts.isIdentifier(target) ? name : `.${name}`;
      this.#made.set(key, value === undefined ? both(this.#made.get(key) ?? NOTHING, needs) : needs);
      this.steps.push({ kind: 'write', name });
    }
  }

  #mentioned(node: ts.Node): Needs {
    if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
      return this.#mentioned(node.initializer);
    let needs = ts.isIdentifier(node) ? (this.#made.get(node.text) ?? NOTHING) : NOTHING;
    ts.forEachChild(node, (child) => {
      needs = both(needs, this.#mentioned(child));
    });
    return needs;
  }
}

function both(a: Needs, b: Needs): Needs {
  if (a.size === 0) return b;
  return b.size === 0 || a === b ? a : new Set([...a, ...b]);
}

/** The names that a binding declares. */
export function namesOf(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (isNamedElement(element) ? namesOf(element.name) : []));
}

/** Code that neither waits nor leaves the list that it stands in. */
function isStraight(code: ts.Node | undefined): boolean {
  if (code === undefined || isFunctionNode(code)) return true;
  const isTurning =
    ts.isAwaitExpression(code) ||
    ts.isYieldExpression(code) ||
    ts.isReturnStatement(code) ||
    ts.isThrowStatement(code) ||
    ts.isBreakOrContinueStatement(code) ||
    ts.isTryStatement(code) ||
    ts.isSwitchStatement(code) ||
    ts.isWhileStatement(code) ||
    ts.isDoStatement(code);
  return !isTurning && !(ts.forEachChild(code, (child) => !isStraight(child)) ?? false);
}

function isDeclaration(statement: ts.Node): boolean {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEmptyStatement(statement)
  );
}

function isShortCircuit({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  );
}
