/**
 * Which functions may an expression evaluate to? The one answer to “who is called here”, for call sites and for functions that
 * are handed over.
 */
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import type { ApiRef } from '../catalogue/records.js';
import { calleeOf, isMemberAccess, propertyName, unwrap, type CallLike } from '../syntax/expressions.js';
import { isFunctionLiteral } from '../syntax/functions.js';
import { apiRefOfDeclaration } from '../types/api-ref.js';
import { followAlias, importedRef, resolveSymbol } from '../types/symbols.js';
import { isCallable, UNKNOWN_VALUE, type Callable, type FunctionValue } from './callable.js';
import { implementationsOf, overridesOf } from './implementations.js';
import type { ProgramView } from './program-view.js';
import { isReassigned } from './reassignment.js';
import { isTypeOfData } from '../syntax/type-nodes.js';

/** How far a function value is followed through bindings and results before we say that we cannot see. */
const MAX_DEPTH = 12;

/** A table or union with more members than this is not followed. */
const MAX_VALUES = 16;

export class Dispatch {
  readonly #calls = new WeakMap<CallLike, readonly FunctionValue[]>();
  readonly #declarations = new WeakMap<ts.Declaration, readonly FunctionValue[]>();

  constructor(readonly view: ProgramView) {}

  /** What a call may call. Cached by node; lives as long as the program. Never empty. */
  calleesOf(call: CallLike): readonly FunctionValue[] {
    const known = this.#calls.get(call);
    if (known !== undefined) return known;
    const callees = this.valuesOf(calleeOf(call));
    const values = ts.isNewExpression(call) ? callees.map(asConstructor) : callees;
    this.#calls.set(call, values);
    return values;
  }

  /** What functions an expression may evaluate to. Never empty. */
  valuesOf(expression: ts.Expression): readonly FunctionValue[] {
    const values = this.#follow(expression, 0);
    return values.length === 0 || values.length > MAX_VALUES ? [UNKNOWN_VALUE] : values;
  }

  #follow(expression: ts.Expression, depth: number): readonly FunctionValue[] {
    if (depth > MAX_DEPTH) return [UNKNOWN_VALUE];
    const value = unwrap(expression);
    if (isFunctionLiteral(value) || ts.isClassExpression(value))
      return [{ kind: 'callable', callable: value as Callable }];
    if (ts.isConditionalExpression(value)) {
      return [...this.#follow(value.whenTrue, depth + 1), ...this.#follow(value.whenFalse, depth + 1)];
    }
    if (ts.isBinaryExpression(value)) return this.#ofOperator(value, depth);
    if (ts.isCallExpression(value)) return this.#ofResult(value, depth);
    if (value.kind === ts.SyntaxKind.SuperKeyword || ts.isIdentifier(value)) return this.#ofReference(value, depth);
    if (isMemberAccess(value)) return this.#ofMember(value, depth);
    return [UNKNOWN_VALUE];
  }

  #ofOperator(value: ts.BinaryExpression, depth: number): readonly FunctionValue[] {
    switch (value.operatorToken.kind) {
      case ts.SyntaxKind.CommaToken:
      case ts.SyntaxKind.EqualsToken:
        return this.#follow(value.right, depth + 1);
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
        return [...this.#follow(value.left, depth + 1), ...this.#follow(value.right, depth + 1)];
      default:
        return [UNKNOWN_VALUE];
    }
  }

  /** `f.bind(x)` is f; the result of a function of the program is what it returns; any other result we cannot see. */
  #ofResult(call: ts.CallExpression, depth: number): readonly FunctionValue[] {
    const callee = calleeOf(call);
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'bind' && this.#isFunctionMember(callee)) {
      return this.#follow(callee.expression, depth + 1);
    }
    // A result that was stored is data far more often than a function: a method's is not followed that far.
    if (depth > 0 && isMemberAccess(callee)) return [UNKNOWN_VALUE];
    return this.#follow(callee, depth + 1).flatMap((value) => this.#returnedBy(value, depth));
  }

  #returnedBy(value: FunctionValue, depth: number): readonly FunctionValue[] {
    if (value.kind === 'api') return [{ ...value, refs: value.refs.map((ref) => ({ ...ref, name: `${ref.name}()` })) }];
    if (value.kind !== 'callable' || ts.isClassLike(value.callable) || ts.isConstructorDeclaration(value.callable)) {
      return [UNKNOWN_VALUE];
    }
    const { body } = value.callable;
    const returned = ts.isBlock(body) ? returnedExpressions(body) : [body];
    return returned.length === 0 ? [UNKNOWN_VALUE] : returned.flatMap((each) => this.#follow(each, depth + 1));
  }

  #ofMember(access: ts.PropertyAccessExpression | ts.ElementAccessExpression, depth: number): readonly FunctionValue[] {
    if (ts.isElementAccessExpression(access) && !ts.isStringLiteralLike(access.argumentExpression)) {
      return this.#ofTable(access.expression, depth);
    }
    if (
      ts.isPropertyAccessExpression(access) &&
      /^(?:call|apply)$/u.test(access.name.text) &&
      this.#isFunctionMember(access)
    ) {
      return this.#follow(access.expression, depth + 1);
    }
    return this.#ofReference(access, depth);
  }

  /** Any member of an object or list that is written out: `handlers[kind]`. */
  #ofTable(table: ts.Expression, depth: number): readonly FunctionValue[] {
    const literal = this.#literalOf(table);
    if (literal === undefined) return [UNKNOWN_VALUE];
    if (ts.isArrayLiteralExpression(literal))
      return literal.elements.flatMap((element) => this.#follow(element, depth + 1));
    return literal.properties.flatMap((member) => {
      if (ts.isPropertyAssignment(member)) return this.#follow(member.initializer, depth + 1);
      if (ts.isShorthandPropertyAssignment(member)) return this.#ofReference(member.name, depth + 1);
      return isCallable(member) ? [{ kind: 'callable', callable: member }] : [UNKNOWN_VALUE];
    });
  }

  #literalOf(table: ts.Expression): ts.ObjectLiteralExpression | ts.ArrayLiteralExpression | undefined {
    const value = unwrap(table);
    if (ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) return value;
    const declaration = resolveSymbol(this.view.checker, value)?.valueDeclaration;
    if (declaration === undefined || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)))
      return undefined;
    const initializer = declaration.initializer === undefined ? undefined : unwrap(declaration.initializer);
    if (initializer === undefined || isReassigned(declaration, this.view.checker)) return undefined;
    return ts.isObjectLiteralExpression(initializer) || ts.isArrayLiteralExpression(initializer)
      ? initializer
      : undefined;
  }

  #ofReference(reference: ts.Expression, depth: number): readonly FunctionValue[] {
    const { checker } = this.view;
    const symbol = resolveSymbol(checker, reference);
    if (symbol === undefined) {
      const imported = importedRef(checker, reference);
      return imported === undefined ? [UNKNOWN_VALUE] : [{ kind: 'api', refs: [imported], declaration: undefined }];
    }
    return this.#ofSymbol(symbol, reference, depth);
  }

  #ofSymbol(symbol: ts.Symbol, reference: ts.Expression, depth: number): readonly FunctionValue[] {
    const declarations = symbol.declarations ?? [];
    const withBody = declarations.filter(isCallable);
    const [first] = withBody;
    if (first !== undefined && !first.getSourceFile().isDeclarationFile) {
      const overrides = ts.isMethodDeclaration(first) ? overridesOf(first, this.view) : [];
      return [
        { kind: 'callable', callable: first },
        ...overrides.map((callable): FunctionValue => ({ kind: 'callable', callable, isOverride: true })),
      ];
    }
    const refs = uniqueRefs(declarations);
    if (refs.length > 0) {
      // Only packages are also known by their imports: what the language and Node declare, they declare by name.
      const imported = isPackage(refs) ? importedRef(this.view.checker, reference) : undefined;
      return [{ kind: 'api', refs: imported === undefined ? refs : [...refs, imported], declaration: declarations[0] }];
    }
    return declarations.flatMap((declaration) => this.#ofDeclaration(declaration, depth));
  }

  /** Cached by declaration unless the depth bound might have cut the answer. */
  #ofDeclaration(declaration: ts.Declaration, depth: number): readonly FunctionValue[] {
    const known = this.#declarations.get(declaration);
    if (known !== undefined) return known;
    const values = this.#computeOfDeclaration(declaration, depth);
    if (depth <= MAX_DEPTH / 2) this.#declarations.set(declaration, values);
    return values;
  }

  #computeOfDeclaration(declaration: ts.Declaration, depth: number): readonly FunctionValue[] {
    if (ts.isParameter(declaration)) return [{ kind: 'parameter', parameter: declaration }];
    if (ts.isVariableDeclaration(declaration)) return this.#ofVariable(declaration, depth);
    if (ts.isBindingElement(declaration)) return this.#ofBinding(declaration, depth);
    if (ts.isExportAssignment(declaration)) return this.#follow(declaration.expression, depth + 1);
    if (ts.isPropertyAssignment(declaration)) return this.#follow(declaration.initializer, depth + 1);
    if (ts.isShorthandPropertyAssignment(declaration)) return this.#ofReference(declaration.name, depth + 1);
    if (ts.isPropertyDeclaration(declaration) && declaration.initializer !== undefined) {
      return this.#follow(declaration.initializer, depth + 1);
    }
    if (
      ts.isMethodSignature(declaration) ||
      ts.isPropertySignature(declaration) ||
      ts.isMethodDeclaration(declaration)
    ) {
      const isData = ts.isPropertySignature(declaration) && isTypeOfData(declaration.type);
      const found = isData ? [] : implementationsOf(declaration, this.view);
      if (found.length > 0) return found.flatMap((member) => this.#ofMemberValue(member, depth));
    }
    return [{ kind: 'unknown', declaration }];
  }

  #ofMemberValue(member: ts.Node, depth: number): readonly FunctionValue[] {
    if (isCallable(member)) return [{ kind: 'callable', callable: member }];
    return ts.isExpression(member) ? this.#follow(member, depth + 1) : [UNKNOWN_VALUE];
  }

  #ofVariable(declaration: ts.VariableDeclaration, depth: number): readonly FunctionValue[] {
    if (ts.isForOfStatement(declaration.parent.parent))
      return this.#ofTable(declaration.parent.parent.expression, depth);
    if (declaration.initializer === undefined) return [UNKNOWN_VALUE];
    const values = this.#follow(declaration.initializer, depth + 1);
    return isReassigned(declaration, this.view.checker) ? [...values, UNKNOWN_VALUE] : values;
  }

  /** `const { read } = io`: the member of that name of whatever is taken apart. */
  #ofBinding(element: ts.BindingElement, depth: number): readonly FunctionValue[] {
    const name = propertyName(element.propertyName ?? element.name);
    const holder = element.parent.parent;
    if (name === undefined || !(ts.isVariableDeclaration(holder) || ts.isParameter(holder))) return [UNKNOWN_VALUE];
    const { checker } = this.view;
    const taken =
      ts.isVariableDeclaration(holder) && holder.initializer !== undefined ? holder.initializer : element.parent;
    const member = checker.getPropertyOfType(checker.getTypeAtLocation(taken), name);
    const symbol = member === undefined ? undefined : followAlias(checker, member);
    if (symbol === undefined || !ts.isIdentifier(element.name)) return [UNKNOWN_VALUE];
    return this.#ofSymbol(symbol, element.name, depth + 1);
  }

  /** Whether `call`, `apply` or `bind` is the one of every function, not a method of that name. */
  #isFunctionMember(access: ts.PropertyAccessExpression): boolean {
    const declaration = resolveSymbol(this.view.checker, access)?.declarations?.[0];
    const ref = declaration === undefined ? undefined : apiRefOfDeclaration(declaration);
    return ref !== undefined && ref.module === 'lib' && ref.name.startsWith('Function#');
  }
}

function isPackage(refs: readonly ApiRef[]): boolean {
  return refs.every(({ module }) => module !== 'lib' && !isBuiltin(module));
}

/** What `new` calls: many libraries declare a constructor as a member of a variable's type, so that only its name is known. */
function asConstructor(value: FunctionValue): FunctionValue {
  if (value.kind !== 'api') return value;
  const refs = value.refs.flatMap((ref) =>
    ref.name.startsWith('new ') ? [ref] : [{ ...ref, name: `new ${ref.name}` }, ref],
  );
  return { ...value, refs };
}

function uniqueRefs(declarations: readonly ts.Declaration[]): readonly ApiRef[] {
  const refs = new Map<string, ApiRef>();
  for (const declaration of declarations) {
    const ref = apiRefOfDeclaration(declaration);
    if (ref !== undefined) refs.set(`${ref.module}\n${ref.name}`, ref);
  }
  return [...refs.values()];
}

/** The expressions a function's own `return` statements answer; those of nested functions excluded. */
function returnedExpressions(body: ts.Block): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallable(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}
