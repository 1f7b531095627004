import * as ts from 'typescript';
import { isMemberAccess, isNamedElement, propertyName, unwrap, type MemberAccess } from '../syntax/expressions.js';
import { isFunctionNode, type Unit } from '../syntax/functions.js';
import { literalValue } from '../syntax/literals.js';
import { declarationOf, usesOfVariable } from '../syntax/variable-uses.js';

/**
 * A boolean parameter, or an option of one, on which it depends whether a function does something: its callers' choice, not the
 * function's habit.
 */
export interface Flag {
  /** Position of the parameter. */
  readonly parameter: number;
  /** It is no boolean: what is asked is whether `typeof` says that it is a text. */
  readonly isText?: true;
  /** The option, where the parameter is an object of options. */
  readonly option: string | undefined;
  /** What the flag must be; undefined where that cannot be read off. */
  readonly wanted: boolean | undefined;
  /** What the flag is where a call leaves it out. */
  readonly leftOut: boolean;
}

/**
 * The flags that stand between a function's start and a node in it: all of them must be as they are wanted.
 *
 * @example `function path(name: string, create = false) { if (create) mkdirSync(name); … }`
 */
export function flagsBefore(node: ts.Node, unit: Unit): readonly Flag[] {
  const tests = new FlagTests(unit, node);
  if (tests.parameters.length === 0) return [];
  const flags: Flag[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent !== undefined && child !== unit;) {
    flags.push(...tests.decidedBy(parent, child));
    child = parent;
    parent = parent.parent;
  }
  return flags;
}

/** The flag of what happens for certain where a call leaves a parameter out; of what it gives nothing can be read off. */
export function leftOutFlag(parameter: number): Flag {
  return { parameter, option: undefined, wanted: true, leftOut: true };
}

export function sameFlags(a: readonly Flag[] = [], b: readonly Flag[] = []): boolean {
  return a.length === b.length && a.every((flag, index) => isSame(flag, b[index]));
}

function isSame(a: Flag, b: Flag | undefined): boolean {
  return (
    a.parameter === b?.parameter &&
    a.isText === b.isText &&
    a.option === b.option &&
    a.wanted === b.wanted &&
    a.leftOut === b.leftOut
  );
}

/**
 * Whether a call gives a function's flags the values that are wanted; undefined when that cannot be read off. A text is given
 * unless its type says otherwise.
 *
 * @param given the arguments; undefined where they do not line up with the parameters
 */
export function areGiven(
  flags: readonly Flag[],
  given: readonly ts.Expression[] | undefined,
  checker: ts.TypeChecker,
): boolean | undefined {
  const answers = flags.map((flag) =>
    flag.isText === true ? mayBeGiven(flag, given, checker) : given && isGiven(flag, given),
  );
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Whether the type of an argument lets `typeof` say what is wanted. */
function mayBeGiven(
  { parameter, wanted }: Flag,
  given: readonly ts.Expression[] | undefined,
  checker: ts.TypeChecker,
): boolean {
  if (given === undefined || wanted === undefined || given.slice(0, parameter + 1).some(ts.isSpreadElement))
    return true;
  const argument = given[parameter];
  if (argument === undefined) return true;
  const type = checker.getTypeAtLocation(argument);
  const parts = type.isUnion() ? type.types : [type];
  const isOpen = (part: ts.Type): boolean =>
    (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Instantiable)) !== 0;
  return parts.some((part) => isOpen(part) || ((part.flags & ts.TypeFlags.StringLike) !== 0) === wanted);
}

/**
 * The flags that a function's callers decide in its place, where all that is asked is of parameters of its own that it hands on as they
 * are; undefined where one is not.
 */
export function handedOn(
  flags: readonly Flag[],
  given: readonly ts.Expression[],
  unit: Unit,
): readonly Flag[] | undefined {
  const own = flags.map((flag) => {
    const argument = given[flag.parameter];
    const parameter = flag.isText === true && argument !== undefined ? ownParameter(argument, unit) : -1;
    return parameter < 0 ? undefined : { ...flag, parameter };
  });
  return own.includes(undefined) ? undefined : (own as readonly Flag[]);
}

/** The position of the parameter that an expression is, if nobody gives it another value; -1 for anything else. */
function ownParameter(expression: ts.Expression, unit: Unit): number {
  const value = unwrap(expression);
  const declared = ts.isIdentifier(value) ? declarationOf(value) : undefined;
  if (declared === undefined || !ts.isParameter(declared) || !ts.isIdentifier(declared.name)) return -1;
  return usesOfVariable(declared.name).writes.length > 0 ? -1 : parametersOf(unit).indexOf(declared);
}

function isGiven({ parameter, option, wanted, leftOut }: Flag, given: readonly ts.Expression[]): boolean | undefined {
  if (wanted === undefined || given.slice(0, parameter + 1).some(ts.isSpreadElement)) return undefined;
  const argument = given[parameter];
  if (argument === undefined) return leftOut === wanted;
  const value = option === undefined ? argument : optionOf(argument, option);
  if (value === 'left out') return leftOut === wanted;
  const literal = value === undefined ? undefined : literalValue(value);
  return typeof literal === 'boolean' ? literal === wanted : undefined;
}

function optionOf(argument: ts.Expression, name: string): ts.Expression | 'left out' | undefined {
  const options = unwrap(argument);
  if (!ts.isObjectLiteralExpression(options) || options.properties.some(ts.isSpreadAssignment)) return undefined;
  const member = options.properties.find((each) => propertyName(each.name) === name);
  if (member === undefined) return 'left out';
  return ts.isPropertyAssignment(member) ? member.initializer : undefined;
}

/** Tests of one unit's flags, as far as they decide whether one node is reached. */
class FlagTests {
  readonly parameters: readonly ts.ParameterDeclaration[];

  constructor(
    readonly unit: Unit,
    readonly node: ts.Node,
  ) {
    this.parameters = parametersOf(unit);
  }

  /** The flags that decide whether `child`, a part of `parent`, is reached. */
  decidedBy(parent: ts.Node, child: ts.Node): readonly Flag[] {
    if (ts.isIfStatement(parent) && parent.expression !== child)
      return this.#tested(parent.expression, parent.thenStatement === child);
    if (ts.isConditionalExpression(parent) && parent.condition !== child)
      return this.#tested(parent.condition, parent.whenTrue === child);
    if (ts.isBinaryExpression(parent) && parent.right === child) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return this.#tested(parent.left, true);
      if (kind === ts.SyntaxKind.BarBarToken) return this.#tested(parent.left, false);
    }
    return ts.isBlock(parent) ? this.#leavesBefore(parent, child) : [];
  }

  /** `if (!flag) return;` before the statement that holds the node. */
  #leavesBefore(block: ts.Block, statement: ts.Node): readonly Flag[] {
    return block.statements
      .slice(
        0,
        block.statements.findIndex((each) => each === statement),
      )
      .flatMap((each) =>
        ts.isIfStatement(each) && isReturn(each.thenStatement) ? this.#tested(each.expression, false) : [],
      );
  }

  /** The flags in a condition that must have been `outcome`. */
  #tested(condition: ts.Expression, outcome: boolean | undefined): readonly Flag[] {
    const test = unwrap(condition);
    if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
      return this.#tested(test.operand, negated(outcome));
    if (ts.isBinaryExpression(test)) return this.#inOperator(test, outcome);
    if (isMemberAccess(test)) return this.#ofMember(test, outcome);
    const flag = ts.isIdentifier(test) ? this.#parameterFlag(test.text) : undefined;
    return flag === undefined ? [] : [{ ...flag, wanted: outcome }];
  }

  #inOperator({ left, operatorToken, right }: ts.BinaryExpression, outcome: boolean | undefined): readonly Flag[] {
    switch (operatorToken.kind) {
      case ts.SyntaxKind.AmpersandAmpersandToken:
      case ts.SyntaxKind.BarBarToken: {
        // Of `a && b` both must have been true; that it was false says nothing certain of either.
        const isCertain = outcome === (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken);
        const each = isCertain ? outcome : undefined;
        return [...this.#tested(left, each), ...this.#tested(right, each)];
      }
      case ts.SyntaxKind.QuestionQuestionToken:
        return withDefault(this.#tested(left, outcome), literalValue(right));
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsEqualsToken: {
        const value = literalValue(right);
        const isSame = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
        if (value === 'string') return this.#ofText(left, isSame ? outcome : negated(outcome));
        if (typeof value !== 'boolean') return [];
        const flags = this.#tested(left, isSame === value ? outcome : negated(outcome));
        // `flag !== false` holds where it is left out.
        return isSame ? flags : withDefault(flags, !value);
      }
      default:
        return [];
    }
  }

  /** `typeof source === 'string'` */
  #ofText(asked: ts.Expression, outcome: boolean | undefined): readonly Flag[] {
    const test = unwrap(asked);
    const parameter = ts.isTypeOfExpression(test) ? ownParameter(test.expression, this.unit) : -1;
    return parameter < 0 ? [] : [{ parameter, isText: true, option: undefined, wanted: outcome, leftOut: false }];
  }

  #parameterFlag(name: string): Flag | undefined {
    for (const [parameter, { name: bound, initializer, type }] of this.parameters.entries()) {
      if (ts.isIdentifier(bound)) {
        const value = literalValue(initializer);
        if (bound.text === name && (typeof value === 'boolean' || type?.kind === ts.SyntaxKind.BooleanKeyword))
          return { parameter, option: undefined, wanted: undefined, leftOut: value === true };
        continue;
      }
      for (const element of bound.elements) {
        if (!isNamedElement(element) || !ts.isIdentifier(element.name) || element.name.text !== name) continue;
        const value = literalValue(element.initializer);
        const option = propertyName(element.propertyName) ?? name;
        if (typeof value === 'boolean') return { parameter, option, wanted: undefined, leftOut: value };
      }
    }
    return undefined;
  }

  /** `options.create`; `this.create` in a constructor that has just set it from one. */
  #ofMember(access: MemberAccess, outcome: boolean | undefined): readonly Flag[] {
    const holder = unwrap(access.expression);
    if (holder.kind === ts.SyntaxKind.ThisKeyword) {
      const source = ts.isClassLike(this.unit) ? fieldSource(this.unit, access.getText()) : undefined;
      return source === undefined ? [] : this.#tested(source, outcome);
    }
    if (!ts.isIdentifier(holder) || !ts.isPropertyAccessExpression(access)) return [];
    const parameter = this.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === holder.text);
    // An option that the node itself uses is data (`if (o.file) read(o.file)`), not a flag.
    if (parameter < 0 || this.node.getText().includes(access.getText())) return [];
    return [{ parameter, option: access.name.text, wanted: outcome, leftOut: false }];
  }
}

function negated(outcome: boolean | undefined): boolean | undefined {
  return outcome === undefined ? undefined : !outcome;
}

function withDefault(flags: readonly Flag[], value: unknown): readonly Flag[] {
  return typeof value === 'boolean' ? flags.map((flag) => ({ ...flag, leftOut: value })) : flags;
}

function isReturn(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.length === 1 && statement.statements.every(isReturn);
  return ts.isReturnStatement(statement);
}

/** What the constructor's own statements set a field to: `this.create = options.create ?? false`. */
function fieldSource(owner: ts.ClassLikeDeclaration, field: string): ts.Expression | undefined {
  for (const statement of owner.members.find(ts.isConstructorDeclaration)?.body?.statements ?? []) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, operatorToken, right } = statement.expression;
    if (operatorToken.kind === ts.SyntaxKind.EqualsToken && left.getText() === field) return right;
  }
  return undefined;
}

function parametersOf(unit: Unit): readonly ts.ParameterDeclaration[] {
  if (isFunctionNode(unit)) return unit.parameters;
  return ts.isClassLike(unit) ? (unit.members.find(ts.isConstructorDeclaration)?.parameters ?? []) : [];
}
