/** Callbacks that must be called: which function owes one, and what says so. */
import * as ts from 'typescript';
import type { MustCall } from '../../catalogue/records.js';
import { literalText } from '../../cfg/places.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { propertyName, unwrap, wrapped } from '../../syntax/expressions.js';
import { type FunctionNode, isAsyncFunction } from '../../syntax/functions.js';
import type { ApiIndex } from '../../types/api-index.js';
import { declaringModule } from '../../types/api-ref.js';
import { lineageOf } from '../../types/lineage.js';
import { resolveSymbol } from '../../types/resolve.js';
import { isErrorFirst, isErrorName } from '../obligations/handing.js';

/** A callback that its function owes a call. */
export interface Contract {
  readonly callback: ts.Identifier;
  /** What says so: the contract's API, or undefined for a convention that the function itself follows on other paths. */
  readonly record: MustCall | undefined;
  /** The other parameters through which the function can answer instead. */
  readonly responders: readonly ts.Identifier[];
}

type Found = Omit<Contract, 'responders'>;

/** The contract that a function is under; undefined for most functions, and for those that do not name the callback. */
export function contractOf(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Contract | undefined {
  const found =
    contractOfMember(fn, api, checker) ??
    contractOfType(fn, api, checker) ??
    contractBeside(fn, api, checker) ??
    contractOfConvention(fn, checker);
  return found === undefined ? undefined : { ...found, responders: respondersOf(fn, found, checker) };
}

/** Parameters that have one of the members; where none has, those of which we cannot know. */
function respondersOf(fn: FunctionNode, { callback, record }: Found, checker: ts.TypeChecker): ts.Identifier[] {
  const members = record?.orCalls ?? [];
  if (members.length === 0) return [];
  const others = fn.parameters
    .map(({ name }) => name)
    .filter((name): name is ts.Identifier => ts.isIdentifier(name) && name !== callback)
    .map((name) => ({ name, type: checker.getTypeAtLocation(name) }));
  const known = others.filter(({ type }) =>
    members.some((member) => checker.getPropertyOfType(type, member) !== undefined),
  );
  return (known.length > 0 ? known : others.filter(({ type }) => (type.flags & ts.TypeFlags.Any) !== 0)).map(
    ({ name }) => name,
  );
}

function contractOfMember(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Found | undefined {
  const member = memberOf(fn);
  if (member === undefined) return undefined;
  const { by, name, isOf } = member;
  const record = recordsOf(api, by)
    .get(name)
    ?.find(({ module }) => isOf(module, checker));
  const callback = record === undefined ? undefined : parameterAt(fn, record.parameter);
  return record === undefined || callback === undefined ? undefined : { callback, record };
}

function parameterAt(fn: FunctionNode, index: number): ts.Identifier | undefined {
  const parameter = fn.parameters.at(index);
  return parameter !== undefined && ts.isIdentifier(parameter.name) ? parameter.name : undefined;
}

interface Member {
  readonly by: 'method' | 'option';
  readonly name: string;
  /** Whether a module declares what the class extends or implements, or what the options are for. */
  readonly isOf: (module: string, checker: ts.TypeChecker) => boolean;
}

/** A method of a class, a member of the options that something is made with, or a function assigned to a member. */
function memberOf(fn: FunctionNode): Member | undefined {
  const declared = ts.isMethodDeclaration(fn) ? fn : wrapped(fn as ts.Expression).parent;
  if (ts.isBinaryExpression(declared)) return assignedMember(fn, declared);
  if (!ts.isMethodDeclaration(declared) && !ts.isPropertyAssignment(declared) && !ts.isPropertyDeclaration(declared))
    return undefined;
  const name = propertyName(declared.name);
  if (name === undefined) return undefined;
  const { parent } = declared;
  if (ts.isClassLike(parent)) {
    const bases = (parent.heritageClauses ?? []).flatMap((clause) => clause.types.map((each) => each.expression));
    return { by: 'method', name, isOf: (module, checker) => bases.some((base) => isNameOf(base, module, checker)) };
  }
  if (!ts.isObjectLiteralExpression(parent)) return undefined;
  const call = wrapped(parent).parent;
  const isMade =
    ts.isNewExpression(call) || (ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword);
  return {
    by: 'option',
    name,
    isOf: (module, checker) =>
      isMade
        ? isNameOf(call.expression, module, checker)
        : isTypeOf(checker.getContextualType(parent), module, checker),
  };
}

/** `stream._transform = (…) => …`, `Upper.prototype._transform = function (…) { … }`. */
function assignedMember(fn: FunctionNode, { left, operatorToken, right }: ts.BinaryExpression): Member | undefined {
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || unwrap(right) !== fn) return undefined;
  if (!ts.isPropertyAccessExpression(left)) return undefined;
  const owner = left.expression;
  return {
    by: 'method',
    name: left.name.text,
    isOf: (module, checker) => isTypeOf(checker.getTypeAtLocation(owner), module, checker),
  };
}

function isNameOf(name: ts.Expression, module: string, checker: ts.TypeChecker): boolean {
  const symbol = resolveSymbol(checker, unwrap(name));
  return symbol !== undefined && isFrom(symbol, module, checker);
}

function isTypeOf(type: ts.Type | undefined, module: string, checker: ts.TypeChecker): boolean {
  const symbol = type?.aliasSymbol ?? type?.getSymbol();
  return symbol !== undefined && isFrom(symbol, module, checker);
}

/** Whether a class or type, or one that it is derived from, is declared by a module. */
function isFrom(symbol: ts.Symbol, module: string, checker: ts.TypeChecker): boolean {
  return (
    symbol.declarations?.some((each) => declaringModule(each) === module) === true ||
    lineageOf(symbol, checker).some((each) => each.module === module)
  );
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

/** A parameter whose type is one that must be called. Names come first: its own, or its type's. */
function contractOfType(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Found | undefined {
  const records = recordsOf(api, 'type');
  for (const { name, type } of fn.parameters) {
    if (!ts.isIdentifier(name)) continue;
    const written = type === undefined ? undefined : typeName(type);
    if (type !== undefined ? written === undefined || !records.has(written) : !isCallbackName(name.text)) continue;
    const known = checker.getTypeAtLocation(name);
    const symbol = known.aliasSymbol ?? known.getSymbol();
    const record = records
      .get(symbol?.name ?? '')
      ?.find(({ module }) => symbol?.declarations?.some((each) => declaringModule(each) === module) === true);
    if (record !== undefined) return { callback: name, record };
  }
  return undefined;
}

/** The last parameter of a handler, by the type of the one before it: `(req, res: ServerResponse, next) => …`, `(t, done) => …`. */
function contractBeside(fn: FunctionNode, api: ApiIndex, checker: ts.TypeChecker): Found | undefined {
  const [before, last] = fn.parameters.slice(-2);
  if (before === undefined || last === undefined || !ts.isIdentifier(last.name)) return undefined;
  const { text } = last.name;
  const records = [...recordsOf(api, 'beside').values()]
    .flat()
    .filter(
      ({ names, parameter }) =>
        names?.includes(text) === true &&
        (parameter < 0 ? fn.parameters.length > 2 : fn.parameters.length === parameter + 1),
    );
  const symbol = records.length === 0 ? undefined : checker.getTypeAtLocation(before.name).getSymbol();
  const lineage = symbol === undefined ? [] : lineageOf(symbol, checker);
  const record = records.find(({ module, name }) =>
    lineage.some((each) => each.module === module && each.name === name),
  );
  if (record === undefined || checker.getTypeAtLocation(last.name).getCallSignatures().length === 0) return undefined;
  return { callback: last.name, record };
}

function typeName(type: ts.TypeNode): string | undefined {
  if (!ts.isTypeReferenceNode(type)) return undefined;
  return ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
}

function isCallbackName(name: string): boolean {
  return /^_?(?:next|done|cb|callback)$/u.test(name);
}

/** The last parameter, called with an error first, or with a code and a message: by convention it is called once on every path. */
function contractOfConvention(fn: FunctionNode, checker: ts.TypeChecker): Found | undefined {
  const last = fn.parameters.at(-1);
  if (last === undefined || !ts.isIdentifier(last.name)) return undefined;
  if (!/^(?:cb|callback|done|next|callbackFn)$/u.test(last.name.text) && !isToldOfNoError(last.name, fn))
    return undefined;
  if (isAsyncFunction(fn) || last.dotDotDotToken !== undefined || !takesError(last, checker)) return undefined;
  return { callback: last.name, record: undefined };
}

/** `found(null, address)`: a callback by any name, told that there is no error and what was found. */
function isToldOfNoError(callback: ts.Identifier, fn: FunctionNode): boolean {
  return (referencesIn(fn).get(callback.text) ?? []).some((reference) => {
    const { parent } = reference;
    if (bindingOf(reference) !== callback || !ts.isCallExpression(parent) || parent.expression !== reference)
      return false;
    const [error, found] = parent.arguments;
    return error !== undefined && found !== undefined && /^(?:null|undefined)$/u.test(literalText(error) ?? '');
  });
}

/** Written so, `(err: Error | null, …) => void`, or of a type that says so, its own or that of the place it is written in. */
function takesError(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker): boolean {
  const { type } = parameter;
  const written = type !== undefined && ts.isParenthesizedTypeNode(type) ? type.type : type;
  if (written !== undefined && ts.isFunctionTypeNode(written) && isErrorFirst(written)) return true;
  if (written !== undefined && !ts.isFunctionTypeNode(written) && typeName(written) === undefined) return false;
  const signatures = checker.getNonNullableType(checker.getTypeAtLocation(parameter.name)).getCallSignatures();
  return (
    signatures.length > 0 &&
    signatures.every(
      ({ parameters: [first, second] }) =>
        first !== undefined && (isErrorName(first.name) || isCodeAndMessage(first, second, checker)),
    )
  );
}

/** `(code: number, message: string) => void`: of a failure tells a number that is not 0. */
function isCodeAndMessage(code: ts.Symbol, message: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
  if (!/^(?:code|errno|rc|status)$/u.test(code.name)) return false;
  if (message === undefined || !/^(?:message|msg|reason)$/u.test(message.name)) return false;
  const hasFlag = (symbol: ts.Symbol, flags: ts.TypeFlags): boolean =>
    (checker.getTypeOfSymbol(symbol).flags & flags) !== 0;
  return hasFlag(code, ts.TypeFlags.NumberLike) && hasFlag(message, ts.TypeFlags.StringLike);
}
