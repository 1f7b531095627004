/** Functions whose declared type, decorator, parameters or interface says where they run. */
import * as ts from 'typescript';
import type { ApiRef, RunsOn } from '../catalogue/records.js';
import { propertyName, wrapped } from '../syntax/expressions.js';
import type { ProgramView } from '../callgraph/program-view.js';
import { hasStaticModifier, isFunctionLiteral, type FunctionNode } from '../syntax/functions.js';
import type { ApiIndex } from '../types/api-index.js';
import { apiRefOfDeclaration } from '../types/api-ref.js';
import { lineageOf } from '../types/lineage.js';
import { importedRef } from '../types/symbols.js';
import { resolveSymbol } from '../types/resolve.js';
import { memoize } from '../util/memo.js';

/** Where a function runs by what is declared of it: a decorator, the types of its parameters, the interface of its class. */
export function placeByDeclaration(fn: FunctionNode, { checker }: ProgramView, api: ApiIndex): RunsOn | undefined {
  return byDecorator(fn, checker, api) ?? byParameters(fn, checker, api) ?? byInterface(fn, checker, api);
}

/** Where a function runs by what is expected where it stands. A dear question: the checker resolves the call around it. */
export function placeByExpectation(fn: FunctionNode, view: ProgramView, api: ApiIndex): RunsOn | undefined {
  return byExpectedType(fn, view, api) ?? byExpectedObject(fn, view.checker, api);
}

/**
 * Whether a function's syntax leaves room for a place by its types: decorators, a parameter annotated with a known name, the name
 * of a known interface's member, or a member of an object that is handed over.
 */
export function hasHandlerSyntax(fn: FunctionNode, names: ReadonlySet<string>): boolean {
  if (ts.canHaveDecorators(fn) && ts.getDecorators(fn) !== undefined) return true;
  if (ts.isMethodDeclaration(fn) && ts.isObjectLiteralExpression(fn.parent)) return true;
  const name = propertyName(fn.name);
  if (name !== undefined && names.has(name)) return true;
  return fn.parameters.some(
    ({ type }) => type !== undefined && ts.isTypeReferenceNode(type) && names.has(lastName(type.typeName)),
  );
}

function lastName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}

function byDecorator(fn: FunctionNode, checker: ts.TypeChecker, api: ApiIndex): RunsOn | undefined {
  const decorators = ts.canHaveDecorators(fn) ? (ts.getDecorators(fn) ?? []) : [];
  for (const { expression } of decorators) {
    const callee = ts.isCallExpression(expression) ? expression.expression : expression;
    const found = lookUp(refsOf(callee, checker), 'decorator', api);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A parameter typed as a framework's request, response or context. */
function byParameters(fn: FunctionNode, checker: ts.TypeChecker, api: ApiIndex): RunsOn | undefined {
  for (const { type } of fn.parameters) {
    if (type === undefined || !ts.isTypeReferenceNode(type)) continue;
    const found = lookUp(refsOf(type.typeName, checker), 'parameter', api);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A literal whose expected type is a handler: `const list: RequestHandler = (req, res) => …`. */
function byExpectedType(fn: FunctionNode, view: ProgramView, api: ApiIndex): RunsOn | undefined {
  if (!isFunctionLiteral(fn) || !mayNameHandlers(view, api)) return undefined;
  const expected = view.checker.getContextualType(fn);
  if (expected === undefined) return undefined;
  const symbols = [expected.aliasSymbol, expected.getSymbol()];
  const refs = symbols
    .flatMap((symbol) => symbol?.declarations ?? [])
    .flatMap((each) => apiRefOfDeclaration(each) ?? []);
  return lookUp(refs, 'type', api);
}

/** Whether a package that declares a type of handlers is in the program at all: what a function is expected to be is a dear question. */
function mayNameHandlers({ packages, index }: ProgramView, api: ApiIndex): boolean {
  const present = packages();
  const { specifiers } = index();
  return [...handlerModules(api)].some((module) => present.has(module) || specifiers.has(module));
}

const handlerModules: (api: ApiIndex) => ReadonlySet<string> = memoize(
  (api: ApiIndex) => new Set(api.all('runs').flatMap(({ by, module }) => (by === 'type' ? [module] : []))),
);

/** A method that implements what a framework calls, of an interface or a class at any distance: `implements NestMiddleware`, `extends Duplex`. */
function byInterface(fn: FunctionNode, checker: ts.TypeChecker, api: ApiIndex): RunsOn | undefined {
  const name = ts.isMethodDeclaration(fn) && !hasStaticModifier(fn) ? propertyName(fn.name) : undefined;
  if (name === undefined || !ts.isClassLike(fn.parent) || !memberNames(api).has(name)) return undefined;
  const parents = fn.parent.heritageClauses?.flatMap((clause) => clause.types) ?? [];
  const refs = parents.flatMap(({ expression }) => [
    ...refsOf(expression, checker),
    ...ancestorsOf(expression, checker),
  ]);
  return lookUp(
    refs.map(({ module, name: owner }) => ({ module, name: `${owner}#${name}` })),
    'member',
    api,
  );
}

function ancestorsOf(parent: ts.Expression, checker: ts.TypeChecker): readonly ApiRef[] {
  const symbol = resolveSymbol(checker, parent);
  if (symbol === undefined) return [];
  return lineageOf(symbol, checker).flatMap(({ module, name }) => (module === undefined ? [] : [{ module, name }]));
}

/** A member of an object whose expected type is a framework's: `const list: CommandModule = { handler() { … } }`. */
function byExpectedObject(fn: FunctionNode, checker: ts.TypeChecker, api: ApiIndex): RunsOn | undefined {
  const member = ts.isMethodDeclaration(fn) ? fn : wrapped(fn as ts.Expression).parent;
  if (!ts.isMethodDeclaration(member) && !ts.isPropertyAssignment(member)) return undefined;
  const name = propertyName(member.name);
  if (name === undefined || !ts.isObjectLiteralExpression(member.parent) || !memberNames(api).has(name))
    return undefined;
  const expected = checker.getContextualType(member.parent);
  const refs = [expected?.aliasSymbol, expected?.getSymbol()]
    .flatMap((symbol) => symbol?.declarations ?? [])
    .flatMap((each) => apiRefOfDeclaration(each) ?? [])
    .map(({ module, name: owner }) => ({ module, name: `${owner}#${name}` }));
  return lookUp(refs, 'member', api);
}

/** The bare names of the members that the catalogue knows the place of: the cheap question. */
const memberNames: (api: ApiIndex) => ReadonlySet<string> = memoize(
  (api: ApiIndex) =>
    new Set(api.all('runs').flatMap(({ by, name }) => (by === 'member' ? (name.split('#')[1] ?? []) : []))),
);

function lookUp(
  refs: readonly ApiRef[],
  by: 'type' | 'decorator' | 'member' | 'parameter',
  api: ApiIndex,
): RunsOn | undefined {
  for (const ref of refs) {
    const record = api.find('runs', ref).find((each) => each.by === by);
    if (record !== undefined) return record.on;
  }
  return undefined;
}

function refsOf(name: ts.Node, checker: ts.TypeChecker): readonly ApiRef[] {
  const location = ts.isQualifiedName(name) ? name.right : name;
  const declared =
    resolveSymbol(checker, location)?.declarations?.flatMap((each) => apiRefOfDeclaration(each) ?? []) ?? [];
  const imported = ts.isExpression(location) ? importedRef(checker, location) : undefined;
  const refs = imported === undefined ? declared : [...declared, imported];
  // A class is referred to by its constructor; here it is meant as a type.
  return refs.map(({ module, name: full }) => ({ module, name: full.replace(/^new /u, '') }));
}
