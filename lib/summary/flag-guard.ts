import * as ts from 'typescript';
import { isNothing } from '../syntax/absence.js';
import { isMemberAccess, isNamedElement, propertyName, unwrap, type MemberAccess } from '../syntax/expressions.js';
import type { Unit } from '../syntax/functions.js';
import { literalValue } from '../syntax/literals.js';
import { ownParameter, parametersOf, type Flag } from './flags.js';

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
    return flag === undefined ? this.#ofPresence(test, outcome) : [{ ...flag, wanted: outcome }];
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
      case ts.SyntaxKind.EqualsEqualsToken:
        return isNothing(right) ? this.#ofPresence(left, negated(outcome)) : [];
      case ts.SyntaxKind.ExclamationEqualsToken:
        return isNothing(right) ? this.#ofPresence(left, outcome) : [];
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
      case ts.SyntaxKind.ExclamationEqualsEqualsToken: {
        const value = literalValue(right);
        const isSame = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
        if (value === 'string') return this.#ofText(left, isSame ? outcome : negated(outcome));
        if (isNothing(right)) return this.#ofPresence(left, isSame ? negated(outcome) : outcome);
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
    return parameter < 0 ? [] : [{ parameter, asks: 'text', option: undefined, wanted: outcome, leftOut: false }];
  }

  /** `password`, `password !== undefined` of a parameter that a call may leave out. */
  #ofPresence(asked: ts.Expression, outcome: boolean | undefined): readonly Flag[] {
    const parameter = ownParameter(asked, this.unit);
    const declared = this.parameters[parameter];
    if (declared === undefined || (declared.questionToken ?? declared.initializer) === undefined) return [];
    const leftOut = declared.initializer !== undefined && !isNothing(declared.initializer);
    return [{ parameter, asks: 'presence', option: undefined, wanted: outcome, leftOut }];
  }

  #parameterFlag(name: string): Flag | undefined {
    for (const [parameter, { name: bound, initializer, type }] of this.parameters.entries()) {
      if (ts.isIdentifier(bound)) {
        const value = literalValue(initializer);
        if (bound.text === name && (typeof value === 'boolean' || type?.kind === ts.SyntaxKind.BooleanKeyword))
          return { parameter, asks: 'truth', option: undefined, wanted: undefined, leftOut: value === true };
        continue;
      }
      for (const element of bound.elements) {
        if (!isNamedElement(element) || !ts.isIdentifier(element.name) || element.name.text !== name) continue;
        const value = literalValue(element.initializer);
        const option = propertyName(element.propertyName) ?? name;
        if (typeof value === 'boolean') return { parameter, asks: 'truth', option, wanted: undefined, leftOut: value };
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
    const parameter = this.parameters.findIndex((each) => isOptions(each) && each.name.getText() === holder.text);
    // An option that the node itself uses is data (`if (o.file) read(o.file)`), not a flag.
    if (parameter < 0 || this.node.getText().includes(access.getText())) return [];
    return [{ parameter, asks: 'truth', option: access.name.text, wanted: outcome, leftOut: false }];
  }
}

/** What a parameter of options is called. */
const OPTIONS = /^(?:arg|conf|flag|init|opt|param|prefs?$|props?$|setting)|(?:Args|Config|Options|Opts|Settings)$/iu;

/** How a function is to do its work, and not what it works on: by its name, or because it may be left out. */
function isOptions({ name, questionToken, initializer }: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(name) && (OPTIONS.test(name.text) || (questionToken ?? initializer) !== undefined);
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
