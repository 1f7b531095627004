/**
 * From an expression to the functions it may evaluate to: reachability over the bindings, members, tables and results through
 * which a value passes.
 *
 * A work list with a set of visited expressions, so that values that go round in circles (`{ log: other.log }` behind one
 * interface) cost no more than the expressions that take part.
 */
import * as ts from 'typescript';
import { calleeOf, isMemberAccess, propertyName, unwrap, type MemberAccess } from '../syntax/expressions.js';
import { isFunctionLiteral } from '../syntax/functions.js';
import { ownDeclarationOf } from '../syntax/own-declarations.js';
import { isMapRead } from '../syntax/tables.js';
import type { ApiIndex } from '../types/api-index.js';
import { followAlias, importedRef } from '../types/symbols.js';
import { resolveSymbol } from '../types/resolve.js';
import { apiRefsOf } from './api-refs.js';
import { givenBackBy, isDeclaredElsewhere, isInvocation } from './callee-kinds.js';
import { identityOf, isCallable, UNKNOWN_VALUE, type Callable, type FunctionValue } from './callable.js';
import { memberOfConstant } from './constant-members.js';
import { implementationsOf, overridesOf } from './implementations.js';
import type { ProgramView } from './program-view.js';
import { answersFunction, mayBeFunction } from './may-be-function.js';
import { isOwnedByClass, isReassigned, valuesAssigned } from './reassignment.js';
import { answersOf } from './returned.js';
import { membersOf } from './written-table.js';

/** How many expressions are looked at before we say that we cannot see. */
const MAX_STEPS = 100;

/** With more functions than this found and more to look at, we say that we cannot see. */
const MAX_VALUES = 16;

/** How often the result of a result is asked for: `make()()`. */
const MAX_CALLS = 4;

/** An expression whose value is looked for, after calling it `calls` times. */
interface Item {
  readonly expression: ts.Expression;
  readonly calls: number;
}

/** What functions an expression may evaluate to; what we cannot see comes last. Never empty. */
export function functionValuesOf(
  expression: ts.Expression,
  view: ProgramView,
  api: ApiIndex,
): readonly FunctionValue[] {
  return new ValueFlow(view, api).run(expression);
}

class ValueFlow {
  /** By what makes a value the same as another. */
  readonly #found = new Map<unknown, FunctionValue>();
  readonly #visited = new Map<ts.Expression, Set<number>>();
  readonly #items: Item[] = [];

  constructor(
    readonly view: ProgramView,
    readonly api: ApiIndex,
  ) {}

  run(root: ts.Expression): readonly FunctionValue[] {
    this.#push(root, 0);
    for (let at = 0; at < this.#items.length; at++) {
      const { expression, calls } = this.#items[at] as Item;
      if (at > MAX_STEPS || this.#found.size > MAX_VALUES) return [UNKNOWN_VALUE];
      this.#follow(unwrap(expression), calls, at === 0);
    }
    if (this.#found.size === 0) return [UNKNOWN_VALUE];
    const values = [...this.#found.values()];
    return [...values.filter(({ kind }) => kind !== 'unknown'), ...values.filter(({ kind }) => kind === 'unknown')];
  }

  #push(expression: ts.Expression, calls: number): void {
    const seen = this.#visited.get(expression) ?? new Set<number>();
    if (seen.has(calls)) return;
    this.#visited.set(expression, seen.add(calls));
    this.#items.push({ expression, calls });
  }

  #add(value: FunctionValue, calls: number): void {
    if (calls > 0) {
      this.#addReturned(value, calls - 1);
      return;
    }
    const key = identityOf(value);
    const known = this.#found.get(key);
    // A function that is called for certain and as an override is called for certain.
    if (known?.kind !== 'callable' || known.isOverride === true) this.#found.set(key, value);
  }

  #addUnknown(): void {
    this.#add(UNKNOWN_VALUE, 0);
  }

  /** The value of a member with a getter is what the getter answers. */
  #addDeclared(callable: Callable, calls: number): void {
    if (ts.isAccessor(callable)) this.#addReturned({ kind: 'callable', callable }, calls);
    else this.#add({ kind: 'callable', callable }, calls);
  }

  #addReturned(value: FunctionValue, calls: number): void {
    if (value.kind === 'api') {
      this.#add({ ...value, refs: value.refs.map((ref) => ({ ...ref, name: `${ref.name}()` })) }, calls);
      return;
    }
    if (value.kind !== 'callable' || ts.isClassLike(value.callable) || ts.isConstructorDeclaration(value.callable)) {
      this.#addUnknown();
      return;
    }
    const returned = answersOf(value.callable);
    if (returned.length === 0) this.#addUnknown();
    for (const each of returned) this.#push(each, calls);
  }

  #follow(value: ts.Expression, calls: number, isRoot: boolean): void {
    if (isFunctionLiteral(value) || ts.isClassExpression(value)) {
      this.#add({ kind: 'callable', callable: value as Callable }, calls);
    } else if (ts.isConditionalExpression(value)) {
      this.#push(value.whenTrue, calls);
      this.#push(value.whenFalse, calls);
    } else if (ts.isBinaryExpression(value)) this.#followOperator(value, calls);
    else if (ts.isCallExpression(value)) this.#followResult(value, calls, isRoot);
    else if (value.kind === ts.SyntaxKind.SuperKeyword || ts.isIdentifier(value)) this.#followReference(value, calls);
    else if (isMemberAccess(value)) this.#followMember(value, calls);
    else this.#addUnknown();
  }

  #followOperator(value: ts.BinaryExpression, calls: number): void {
    switch (value.operatorToken.kind) {
      case ts.SyntaxKind.CommaToken:
      case ts.SyntaxKind.EqualsToken:
        this.#push(value.right, calls);
        return;
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
        this.#push(value.left, calls);
        this.#push(value.right, calls);
        return;
      default:
        this.#addUnknown();
    }
  }

  /**
   * `f.bind(x)` is f, as is what an API answers that is known to answer f; the result of a function of the program is what it
   * returns; any other result we cannot see.
   */
  #followResult(call: ts.CallExpression, calls: number, isRoot: boolean): void {
    const callee = calleeOf(call);
    const given = givenBackBy(call, this.view.checker, this.api);
    if (given !== undefined) {
      this.#push(given, calls);
      return;
    }
    // A result that was stored is data far more often than a function: a method's is followed only where its type says so. That
    // of a library's method is followed no further than its name, so its type, often a dear one, need not be known.
    const isData =
      !isRoot &&
      isMemberAccess(callee) &&
      !isDeclaredElsewhere(callee, this.view.checker) &&
      !answersFunction(call, this.view.checker);
    if (isMapRead(callee)) this.#followTable(callee.expression, calls);
    else if (isData || calls >= MAX_CALLS) this.#addUnknown();
    else this.#push(callee, calls + 1);
  }

  #followMember(access: MemberAccess, calls: number): void {
    if (ts.isElementAccessExpression(access) && !ts.isStringLiteralLike(access.argumentExpression)) {
      this.#followTable(access.expression, calls);
    } else if (isInvocation(access, this.view.checker)) this.#push(access.expression, calls);
    else this.#followReference(access, calls);
  }

  /** Any member of an object, list or map that is written out: `handlers[kind]`, `handlers.get(kind)`. */
  #followTable(table: ts.Expression, calls: number): void {
    for (const member of membersOf(table, this.view.checker) ?? [undefined]) {
      if (member !== undefined && isCallable(member)) this.#addDeclared(member, calls);
      else if (member !== undefined && ts.isExpression(member)) this.#push(member, calls);
      else this.#addUnknown();
    }
  }

  #followReference(reference: ts.Expression, calls: number): void {
    const own = ownDeclarationOf(reference);
    if (own !== undefined) {
      this.#followOwn(own, calls);
      return;
    }
    const { checker } = this.view;
    const symbol = resolveSymbol(checker, reference);
    const imported = symbol === undefined ? importedRef(checker, reference) : undefined;
    if (symbol !== undefined) this.#followSymbol(symbol, reference, calls);
    else if (imported === undefined) this.#addUnknown();
    else this.#add({ kind: 'api', refs: [imported], declaration: undefined }, calls);
  }

  #followSymbol(symbol: ts.Symbol, reference: ts.Expression, calls: number): void {
    const declarations = symbol.declarations ?? [];
    const exact = memberOfConstant(reference, declarations, this.view);
    if (exact !== undefined) {
      this.#followDeclaration(exact, calls);
      return;
    }
    const first = declarations.find(isCallable);
    if (first !== undefined && !first.getSourceFile().isDeclarationFile) {
      this.#followOwn(first, calls);
      return;
    }
    const refs = apiRefsOf(declarations, reference, this.view.checker);
    if (refs.length > 0) this.#add({ kind: 'api', refs, declaration: declarations[0] }, calls);
    else for (const declaration of declarations) this.#followDeclaration(declaration, calls);
  }

  #followOwn(declaration: ts.Declaration, calls: number): void {
    this.#followDeclaration(declaration, calls);
    if (!ts.isMethodDeclaration(declaration) || !isCallable(declaration)) return;
    for (const callable of overridesOf(declaration, this.view))
      this.#add({ kind: 'callable', callable, isOverride: true }, calls);
  }

  #followDeclaration(declaration: ts.Declaration, calls: number): void {
    if (isCallable(declaration)) this.#addDeclared(declaration, calls);
    else if (ts.isParameter(declaration)) this.#followParameter(declaration, calls);
    else if (ts.isVariableDeclaration(declaration)) this.#followVariable(declaration, calls);
    else if (ts.isBindingElement(declaration)) this.#followBinding(declaration, calls);
    else if (ts.isExportAssignment(declaration)) this.#push(declaration.expression, calls);
    else if (ts.isPropertyAssignment(declaration)) this.#push(declaration.initializer, calls);
    else if (ts.isShorthandPropertyAssignment(declaration)) this.#followReference(declaration.name, calls);
    else if (ts.isPropertyDeclaration(declaration)) this.#followField(declaration, calls);
    else this.#followAbstract(declaration, calls);
  }

  /** A member without a value of its own: whatever implements it. */
  #followAbstract(declaration: ts.Declaration, calls: number): void {
    const isMember =
      ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration) || ts.isMethodDeclaration(declaration);
    const isData = ts.isPropertySignature(declaration) && !mayBeFunction(declaration, this.view.checker);
    const implementations = isMember && !isData ? implementationsOf(declaration, this.view) : [];
    if (implementations.length === 0) this.#add({ kind: 'unknown', declaration }, 0);
    for (const member of implementations) {
      if (isCallable(member)) this.#addDeclared(member, calls);
      else if (ts.isExpression(member)) this.#push(member, calls);
    }
  }

  /** What its callers hand over, and what it stands for where they leave it out. */
  #followParameter(parameter: ts.ParameterDeclaration, calls: number): void {
    this.#add({ kind: 'parameter', parameter }, calls);
    if (parameter.initializer !== undefined) this.#push(parameter.initializer, calls);
  }

  #followField(field: ts.PropertyDeclaration, calls: number): void {
    if (field.initializer !== undefined) this.#push(field.initializer, calls);
    else if (!this.#followAssignments(field, calls)) this.#add({ kind: 'unknown', declaration: field }, 0);
    else if (!isOwnedByClass(field)) this.#addUnknown();
  }

  /** Whether there are any. */
  #followAssignments(declaration: ts.VariableDeclaration | ts.PropertyDeclaration, calls: number): boolean {
    const values = valuesAssigned(declaration, this.view.checker);
    for (const value of values)
      if (value === undefined) this.#addUnknown();
      else this.#push(value, calls);
    return values.length > 0;
  }

  #followVariable(declaration: ts.VariableDeclaration, calls: number): void {
    if (ts.isForOfStatement(declaration.parent.parent)) {
      this.#followTable(declaration.parent.parent.expression, calls);
      return;
    }
    if (declaration.initializer === undefined) {
      if (!this.#followAssignments(declaration, calls)) this.#addUnknown();
    } else {
      this.#push(declaration.initializer, calls);
      if (isReassigned(declaration, this.view.checker)) this.#addUnknown();
    }
  }

  /** `const { read = readFileSync } = io`: the member of that name of whatever is taken apart, or what stands for it. */
  #followBinding(element: ts.BindingElement, calls: number): void {
    if (element.initializer !== undefined) this.#push(element.initializer, calls);
    const name = propertyName(element.propertyName ?? element.name);
    const holder = element.parent.parent;
    const { checker } = this.view;
    if (name === undefined || !(ts.isVariableDeclaration(holder) || ts.isParameter(holder))) {
      this.#addUnknown();
      return;
    }
    const taken =
      ts.isVariableDeclaration(holder) && holder.initializer !== undefined ? holder.initializer : element.parent;
    const member = checker.getPropertyOfType(checker.getTypeAtLocation(taken), name);
    const symbol = member === undefined ? undefined : followAlias(checker, member);
    if (symbol === undefined || !ts.isIdentifier(element.name)) this.#addUnknown();
    else this.#followSymbol(symbol, element.name, calls);
  }
}
