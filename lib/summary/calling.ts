/** Callbacks that a contract says must be called: who owes one, and whether a path leaves it uncalled. */
import ts from 'typescript';
import type { MustCall } from '../catalogue/records.js';
import { bindingOf, referencesIn } from '../syntax/bindings.js';
import { isMemberAccess, propertyName, unwrap, wrapped } from '../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction, isGenerator } from '../syntax/functions.js';
import type { ApiIndex } from '../types/api-index.js';
import { declaringModule } from '../types/api-ref.js';
import { resolveSymbol } from '../types/symbols.js';
import { isErrorFirst } from './obligation-handing.js';
import { type SolvedRoot, solveRoot, type World } from './obligation-root.js';
import type { Carrier, Loss } from './obligation.js';

/** A callback that its function owes a call. */
export interface Contract {
  readonly callback: ts.Identifier;
  /** What says so: the contract's API, or undefined for a convention that the function itself follows on other paths. */
  readonly record: MustCall | undefined;
}

export interface Dropped {
  readonly contract: Contract;
  /** Not called on any path, or not on some. */
  readonly kind: 'never' | 'path';
  readonly confidence: 'definite' | 'possible';
  readonly loss?: Loss;
}

/** The contract that a function is under; undefined for most functions, and for those that do not name the callback. */
export function contractOf(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Contract | undefined {
  return contractOfMember(fn, api, checker) ?? contractOfType(fn, api, checker) ?? contractOfConvention(fn);
}

/** Whether a function leaves its callback uncalled; undefined when it does not. */
export function droppedCallback(fn: FunctionNode, contract: Contract, world: World): Dropped | undefined {
  const { callback, record } = contract;
  if (isGenerator(fn) || (record?.orReturnsPromise === true && answersValue(fn))) return undefined;
  const seeds = new Map<ts.Identifier, Carrier>([[callback, { kind: 'function' }]]);
  const members = new Set(record?.orCalls ?? []);
  if (members.size > 0)
    for (const { name } of fn.parameters)
      if (ts.isIdentifier(name) && name !== callback) seeds.set(name, { kind: 'responder', members });
  const solved = solveRoot(fn, seeds, record?.module === 'stream' ? { ...world, alsoMeets: destroysStream } : world);
  const { outcome } = solved;
  if (outcome.leaves === 'never') return undefined;
  if (record === undefined && !(outcome.leaves === 'surely' && isCalledIn(solved, callback))) return undefined;
  const isNever = !outcome.meets && outcome.lost === undefined;
  return {
    contract,
    kind: isNever ? 'never' : 'path',
    confidence: outcome.leaves === 'surely' ? 'definite' : 'possible',
    ...(outcome.lost !== undefined && { loss: outcome.lost }),
  };
}

/** `this.destroy(error)` ends a stream whatever its callbacks do. */
function destroysStream(call: ts.CallExpression): boolean {
  const callee = unwrap(call.expression);
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'destroy';
}

function parameterAt(fn: FunctionNode, index: number): ts.Identifier | undefined {
  const parameter = fn.parameters.at(index);
  return parameter !== undefined && ts.isIdentifier(parameter.name) ? parameter.name : undefined;
}

function contractOfMember(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Contract | undefined {
  const member = memberOf(fn);
  if (member === undefined) return undefined;
  const { by, name, owner } = member;
  const records = recordsOf(api, by).get(name);
  const record = records?.find(({ module }) => isDeclaredIn(owner(), module, checker));
  const callback = record === undefined ? undefined : parameterAt(fn, record.parameter);
  return record === undefined || callback === undefined ? undefined : { callback, record };
}

interface Member {
  readonly by: 'method' | 'option';
  readonly name: string;
  /** What the class extends or implements, or what is constructed with the option. */
  readonly owner: () => readonly ts.Expression[];
}

/** A method of a class, or a member of the object that a constructor is given. */
function memberOf(fn: FunctionNode): Member | undefined {
  const declared = ts.isMethodDeclaration(fn) ? fn : wrapped(fn as ts.Expression).parent;
  if (!ts.isMethodDeclaration(declared) && !ts.isPropertyAssignment(declared) && !ts.isPropertyDeclaration(declared))
    return undefined;
  const name = propertyName(declared.name);
  if (name === undefined) return undefined;
  const { parent } = declared;
  if (ts.isClassLike(parent)) {
    return {
      by: 'method',
      name,
      owner: () => (parent.heritageClauses ?? []).flatMap((clause) => clause.types.map((each) => each.expression)),
    };
  }
  const call = wrapped(parent).parent;
  if (!ts.isNewExpression(call) && !(ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword))
    return undefined;
  return { by: 'option', name, owner: () => [call.expression] };
}

const byMember = new WeakMap<ApiIndex, Map<string, Map<string, MustCall[]>>>();

/** Contracts by the bare name of a member, or of a type. */
function recordsOf(api: ApiIndex, by: MustCall['by']): ReadonlyMap<string, readonly MustCall[]> {
  const known = byMember.get(api) ?? new Map<string, Map<string, MustCall[]>>();
  byMember.set(api, known);
  const found = known.get(by);
  if (found !== undefined) return found;
  const made = new Map<string, MustCall[]>();
  for (const record of api.all('mustCall')) {
    if (record.by !== by) continue;
    const name = record.name.split('#').at(-1) ?? record.name;
    made.set(name, [...(made.get(name) ?? []), record]);
  }
  known.set(by, made);
  return made;
}

/** Whether a class, or one that it is derived from, is declared by a module. */
function isDeclaredIn(owners: readonly ts.Expression[], module: string, checker: ts.TypeChecker, depth = 0): boolean {
  return owners.some((owner) => {
    const declarations = resolveSymbol(checker, unwrap(owner))?.declarations ?? [];
    return declarations.some((declaration) => {
      if (declaringModule(declaration) === module) return true;
      if (!ts.isClassLike(declaration) || depth > 8) return false;
      const bases = (declaration.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((each) => each.expression),
      );
      return isDeclaredIn(bases, module, checker, depth + 1);
    });
  });
}

/** A parameter whose type is one that must be called. Names come first: its own, or its type's. */
function contractOfType(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Contract | undefined {
  const records = recordsOf(api, 'type');
  for (const { name, type } of fn.parameters) {
    if (!ts.isIdentifier(name)) continue;
    const written = type === undefined ? undefined : typeName(type);
    if (
      type !== undefined
        ? written === undefined || !records.has(written)
        : !/^_?(?:next|done|cb|callback)$/u.test(name.text)
    )
      continue;
    const known = checker.getTypeAtLocation(name);
    const symbol = known.aliasSymbol ?? known.getSymbol();
    const record = records
      .get(symbol?.name ?? '')
      ?.find(({ module }) => symbol?.declarations?.some((each) => declaringModule(each) === module) === true);
    if (record !== undefined && !isAsyncFunction(fn)) return { callback: name, record };
  }
  return undefined;
}

function typeName(type: ts.TypeNode): string | undefined {
  if (!ts.isTypeReferenceNode(type)) return undefined;
  return ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
}

/** The last parameter, called with an error first: by convention it is called once on every path. */
function contractOfConvention(fn: FunctionNode): Contract | undefined {
  const last = fn.parameters.at(-1);
  if (
    last === undefined ||
    !ts.isIdentifier(last.name) ||
    !/^(?:cb|callback|done|next|callbackFn)$/u.test(last.name.text)
  )
    return undefined;
  if (isAsyncFunction(fn) || last.dotDotDotToken !== undefined || !takesError(last)) return undefined;
  return { callback: last.name, record: undefined };
}

/** Written so: `(err: Error | null, …) => void`, or a type of that name. */
function takesError(parameter: ts.ParameterDeclaration): boolean {
  const { type } = parameter;
  if (type === undefined) return false;
  const written = ts.isParenthesizedTypeNode(type) ? type.type : type;
  if (ts.isFunctionTypeNode(written)) return isErrorFirst(written);
  return /^(?:\w*\.)?(?:NodeCallback|ErrorCallback|Node(?:back|StyleCallback)|ErrorFirstCallback|NoParamCallback)$/u.test(
    typeName(written) ?? '',
  );
}

/** Whether the callback is called in the function itself: a function that does so on one path means to on all. */
function isCalledIn(solved: SolvedRoot, callback: ts.Identifier): boolean {
  return (referencesIn(solved.graph.root).get(callback.text) ?? []).some((reference) => {
    const { parent } = wrapped(reference);
    return bindingOf(reference) === callback && ts.isCallExpression(parent) && parent.expression === wrapped(reference);
  });
}

/** Answers something, as frameworks take a promise in the place of a call. */
function answersValue(fn: FunctionNode): boolean {
  if (isAsyncFunction(fn) || !ts.isBlock(fn.body)) return true;
  const visit = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isReturnStatement(node) && node.expression !== undefined) return !isCallOfNothing(node.expression);
    return ts.forEachChild(node, visit) ?? false;
  };
  return ts.forEachChild(fn.body, visit) ?? false;
}

/** `return done()`: a way to write two statements in one. */
function isCallOfNothing(value: ts.Expression): boolean {
  const call = unwrap(value);
  return ts.isCallExpression(call) && !isMemberAccess(unwrap(call.expression));
}
