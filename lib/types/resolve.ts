import * as ts from 'typescript';
import { bindingOf } from '../syntax/bindings.js';
import { isWithin } from '../syntax/containing.js';

import {
  annotationOf,
  declaredResultOf,
  declaresList,
  openResultOf,
  type DeclaredResult,
} from '../syntax/declared-result.js';
import { bareName, calleeOf, isMemberAccess, unwrap } from '../syntax/expressions.js';
import { isPlainCollectionMember } from '../syntax/collections.js';
import { factsOf } from '../syntax/facts.js';
import { hasStaticModifier } from '../syntax/functions.js';
import { holderOfThis, isInJavaScript, ownDeclarationOf } from '../syntax/own-declarations.js';
import { memoize } from '../util/memo.js';
import { symbolOfName } from './name-symbol.js';
import { followAlias } from './symbols.js';
import { typeOf } from './type-of.js';

/**
 * The symbol that a name or member access stands for, through every alias (imports, re-exports, `export *`).
 * Undefined when types cannot tell.
 *
 * A member is looked up in the type that declarations give to its owner, where they do: to check the owner's expression, the checker
 * would choose overloads, infer type arguments and look at every argument on the way.
 */
export function resolveSymbol(checker: ts.TypeChecker, expression: ts.Node): ts.Symbol | undefined {
  return symbolOf(expression, checker, HOPS);
}

function symbolOf(expression: ts.Node, checker: ts.TypeChecker, hops: number): ts.Symbol | undefined {
  const symbol = ts.isIdentifier(expression)
    ? symbolOfName(expression, checker)
    : ts.isPropertyAccessExpression(expression)
      ? (declaredMember(expression, checker, hops) ?? checker.getSymbolAtLocation(expression.name))
      : checker.getSymbolAtLocation(
          ts.isElementAccessExpression(expression) ? expression.argumentExpression : expression,
        );
  return symbol === undefined ? undefined : followAlias(checker, symbol);
}

/**
 * The types of what a call answers, going by the declarations of what it calls: none for `void`, a boolean, a string. Undefined
 * when these do not tell, and the type of the call itself has to be asked. Spares the checker the resolution of the call, which
 * looks at every argument; and one answer serves all calls of a function.
 */
export function declaredResults(
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
): readonly ts.Type[] | undefined {
  return answersOf(call, checker, HOPS)?.flatMap((answer) => (answer === 'nothing' ? [] : answer));
}

/**
 * The same, where only the class or interface of the answer counts and no type argument: a `Set` of anything, with the type
 * parameters of its declaration left open.
 */
export function declaredKinds(
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
): readonly ts.Type[] | undefined {
  return answersOf(call, checker, HOPS, openAnswerOf)?.flatMap((answer) => (answer === 'nothing' ? [] : answer));
}

/** Whether all that a call can answer, going by declarations, is an array, whatever is in it (`map`, `filter`). */
export function answersList(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const declarations = symbolOf(unwrap(calleeOf(call)), checker, HOPS)?.declarations ?? [];
  return declarations.length > 0 && declarations.every(declaresList);
}

type Answer = ts.Type | 'nothing';

/** How far declarations are followed for one type; what lies beyond is asked of the checker. */
const HOPS = 16;

/** One answer for each declaration of what is called, overloads among them. */
function answersOf(
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
  hops: number,
  openAnswer?: (declaration: ts.Declaration, checker: ts.TypeChecker) => ts.Type | undefined,
): readonly Answer[] | undefined {
  const callee = unwrap(calleeOf(call));
  if (callee.kind === ts.SyntaxKind.SuperKeyword) return ['nothing'];
  if (!ts.isIdentifier(callee) && !isMemberAccess(callee)) return undefined;
  if (isPlainCollectionMember(callee)) return ['nothing'];
  const symbol = symbolOf(callee, checker, hops);
  const declarations = symbol?.declarations?.filter(isOfValue) ?? [];
  if (symbol === undefined || declarations.length === 0) return undefined;
  if (ts.isNewExpression(call) && declarations.every(ts.isClassDeclaration)) {
    const isPlain = openAnswer !== undefined || declarations.every((each) => each.typeParameters === undefined);
    return isPlain ? [checker.getDeclaredTypeOfSymbol(symbol)] : undefined;
  }
  const kind = ts.isNewExpression(call) ? ts.SignatureKind.Construct : ts.SignatureKind.Call;
  const called = declarations.map((each) => signaturesBehind(each, kind, checker) ?? [each]);
  if (!isTrueToDeclaration(symbol, called.flat(), kind, checker)) return undefined;
  const answers = called
    .flat()
    .map((each) => answerOf(declaredResultOf(each), callee, checker, hops) ?? openAnswer?.(each, checker));
  return answers.every((each) => each !== undefined) ? answers : undefined;
}

function openAnswerOf(declaration: ts.Declaration, checker: ts.TypeChecker): ts.Type | undefined {
  const annotation = openResultOf(declaration);
  const type = annotation === undefined ? undefined : checker.getTypeFromTypeNode(annotation);
  const isOfOneKind = type?.isClassOrInterface() === true || (type !== undefined && isReference(type));
  return isOfOneKind && !checker.isArrayType(type) ? type : undefined;
}

/** Whether a type is a class or an interface with type arguments. */
function isReference(type: ts.Type): boolean {
  const { target } = type as { readonly target?: ts.Type };
  return (type.flags & ts.TypeFlags.Object) !== 0 && target?.isClassOrInterface() === true;
}

function isOfValue(declaration: ts.Declaration): boolean {
  return !ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration);
}

/**
 * The signatures of what a variable or member holds by its annotation, where that is a type with a name (`declare var RegExp:
 * RegExpConstructor`).
 */
function signaturesBehind(
  declaration: ts.Declaration,
  kind: ts.SignatureKind,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] | undefined {
  const annotation = annotationOf(declaration);
  if (annotation === undefined || !ts.isTypeReferenceNode(annotation)) return undefined;
  const signatures = checker.getSignaturesOfType(checker.getTypeFromTypeNode(annotation), kind);
  return signatures.length === 0 ? undefined : signatures.flatMap((signature) => signature.declaration ?? []);
}

function answerOf(
  result: DeclaredResult | undefined,
  callee: ts.Expression,
  checker: ts.TypeChecker,
  hops: number,
): ts.Type | 'nothing' | undefined {
  if (result === undefined || result === 'nothing') return result;
  if (result !== 'receiver') return checker.getTypeFromTypeNode(result);
  if (!isMemberAccess(callee)) return undefined;
  return declaredTypeOf(callee.expression, checker, hops) ?? typeOf(callee.expression, checker);
}

/** Whether a symbol has the very type that its declaration gives it: a member of a mapped type (`Remote<T>`) need not. */
function isTrueToDeclaration(
  symbol: ts.Symbol,
  declared: readonly ts.Declaration[],
  kind: ts.SignatureKind,
  checker: ts.TypeChecker,
): boolean {
  if ((symbol.flags & ts.SymbolFlags.Transient) === 0) return true;
  return checker
    .getSignaturesOfType(checker.getTypeOfSymbol(symbol), kind)
    .every(({ declaration }) => declaration !== undefined && declared.some((each) => isWithin(declaration, each)));
}

/** The member that an access names, in the type that declarations give to its owner, or in the module that its owner stands for. */
function declaredMember(
  { expression, name }: ts.PropertyAccessExpression,
  checker: ts.TypeChecker,
  hops: number,
): ts.Symbol | undefined {
  if (!ts.isIdentifier(name)) return undefined;
  const owner = declaredTypeOf(expression, checker, hops);
  if (owner !== undefined) return checker.getPropertyOfType(checker.getApparentType(owner), name.text);
  const module = importedModule(expression, checker);
  return module === undefined ? undefined : checker.tryGetMemberInModuleExports(name.text, module);
}

/** The module whose namespace a name is imported for. */
function importedModule(expression: ts.Expression, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = ts.isIdentifier(expression) ? bindingOf(expression) : undefined;
  const symbol = name !== undefined && ts.isNamespaceImport(name.parent) ? symbolOf(name, checker, 0) : undefined;
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0 ? symbol : undefined;
}

/** What declarations give to expressions. The key is the checker, then the expression; the lifetime is the program's. */
const known: (checker: ts.TypeChecker) => WeakMap<ts.Expression, { readonly type: ts.Type | undefined }> = memoize(
  () => new WeakMap<ts.Expression, { readonly type: ts.Type | undefined }>(),
);

/**
 * The type that declarations give to an expression: annotations of variables, parameters, members and results, and classes that are
 * constructed. Undefined where they do not tell, or where code around may narrow what they tell: a union, `any`, `unknown`.
 */
function declaredTypeOf(expression: ts.Expression, checker: ts.TypeChecker, hops: number): ts.Type | undefined {
  if (hops === 0) return undefined;
  const hit = known(checker).get(expression);
  if (hit !== undefined) return hit.type;
  const raw = isTested(expression) ? undefined : rawTypeOf(expression, checker, hops - 1);
  const given = raw === undefined ? undefined : checker.getNonNullableType(raw);
  const type = given === undefined || (given.flags & MAY_BE_NARROWED) !== 0 ? undefined : given;
  known(checker).set(expression, { type });
  return type;
}

/** Whether its file tests a value of this name for its class or shape. */
function isTested(expression: ts.Expression): boolean {
  const name = bareName(expression);
  return name !== undefined && factsOf(expression.getSourceFile()).tested.has(name);
}

const MAY_BE_NARROWED = ts.TypeFlags.Union | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never;

function rawTypeOf(expression: ts.Expression, checker: ts.TypeChecker, hops: number): ts.Type | undefined {
  if (ts.isParenthesizedExpression(expression) || ts.isNonNullExpression(expression))
    return declaredTypeOf(expression.expression, checker, hops);
  if (expression.kind === ts.SyntaxKind.ThisKeyword) return typeOfThis(expression, checker);
  if (ts.isIdentifier(expression)) {
    const declaration = ownDeclarationOf(expression) ?? variableElsewhere(expression, checker);
    return declaration === undefined ? undefined : typeOfDeclaration(declaration, checker, hops);
  }
  if (ts.isPropertyAccessExpression(expression)) return typeOfAccess(expression, checker, hops);
  if (ts.isAwaitExpression(expression)) {
    const awaited = declaredTypeOf(expression.expression, checker, hops);
    return awaited === undefined ? undefined : checker.getAwaitedType(awaited);
  }
  if (!ts.isCallExpression(expression) && !ts.isNewExpression(expression)) return undefined;
  const [answer, ...more] = answersOf(expression, checker, hops) ?? [];
  return answer === 'nothing' || more.length > 0 ? undefined : answer;
}

/** The variable of another file that a name stands for, imported or global: all its uses in a file share one question. */
function variableElsewhere(use: ts.Identifier, checker: ts.TypeChecker): ts.VariableDeclaration | undefined {
  const binding = bindingOf(use)?.parent;
  const isElsewhere = binding === undefined || ts.isImportSpecifier(binding) || ts.isImportClause(binding);
  const declaration = isElsewhere ? symbolOf(use, checker, 0)?.valueDeclaration : undefined;
  return declaration !== undefined && ts.isVariableDeclaration(declaration) && !isInJavaScript(declaration)
    ? declaration
    : undefined;
}

function typeOfThis(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const holder = holderOfThis(node);
  if (holder === undefined || hasStaticModifier(holder) || ts.isClassStaticBlockDeclaration(holder)) return undefined;
  const { parent } = holder;
  const symbol =
    ts.isClassLike(parent) && parent.name !== undefined ? checker.getSymbolAtLocation(parent.name) : undefined;
  return symbol === undefined ? undefined : checker.getDeclaredTypeOfSymbol(symbol);
}

function typeOfDeclaration(declaration: ts.Declaration, checker: ts.TypeChecker, hops: number): ts.Type | undefined {
  if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration) && !ts.isPropertyDeclaration(declaration))
    return undefined;
  if (declaration.type !== undefined) return checker.getTypeFromTypeNode(declaration.type);
  // Without an annotation, a parameter may have its type from where its function is handed to.
  return declaration.initializer === undefined || ts.isParameter(declaration)
    ? undefined
    : declaredTypeOf(declaration.initializer, checker, hops);
}

function typeOfAccess(access: ts.PropertyAccessExpression, checker: ts.TypeChecker, hops: number): ts.Type | undefined {
  const member = declaredMember(access, checker, hops);
  const declaration = member?.valueDeclaration;
  if (member === undefined || declaration === undefined || isInJavaScript(declaration)) return undefined;
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) return undefined;
  const isAnnotated = (declaration as { readonly type?: ts.TypeNode }).type !== undefined;
  if (isAnnotated) return checker.getTypeOfSymbol(member);
  // Of anything but a class, it may be the member of a mapped type, which keeps the declaration and changes the type.
  const isOfClass = declaredTypeOf(access.expression, checker, hops)?.isClass() === true;
  return isOfClass ? typeOfDeclaration(declaration, checker, hops) : undefined;
}
