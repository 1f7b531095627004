/** Poll-shaped values by structure: what gives a waker, and what answers ready or pending. Names mislead; types and members do not. */
import * as ts from 'typescript';
import { propertyName, unwrap } from '../syntax/expressions.js';
import { isFunctionNode } from '../syntax/functions.js';
import { resolveSymbol } from './resolve.js';

/** Whether a value says that it is ready, that it is not, or may say either; undefined when it is no such answer. */
export type Answer = 'ready' | 'pending' | 'either';

const PENDING =
  /^(?:pending|is_?pending|not_?ready|not_?yet|would_?block|blocked|wait|waiting|parked|suspended|poll_?pending)$/iu;
const READY = /^(?:ready|is_?ready|done|complete|completed|resolved|some)$/iu;
const FLAG_READY = /^(?:ready|isReady|is_ready|resolved|completed|isDone)$/u;
const FLAG_PENDING = /^(?:pending|isPending|is_pending|notReady)$/u;
const TAG = /^(?:tag|_tag|kind|type|status|state|variant|result|__tag|\$)$/u;

/** Whether a name or a literal's text says pending, or says ready. */
export function answerOfWord(word: string): Answer | undefined {
  const bare = word.replace(/^"|"$/gu, '');
  if (PENDING.test(bare)) return 'pending';
  return READY.test(bare) ? 'ready' : undefined;
}

/** What a member that is true says: `p.ready` says ready, `p.isPending` says pending. */
export function answerOfFlag(member: string): Answer | undefined {
  const bare = member.replace(/\(\)$/u, '');
  if (FLAG_READY.test(bare)) return 'ready';
  return FLAG_PENDING.test(bare) ? 'pending' : undefined;
}

export function isTag(member: string): boolean {
  return TAG.test(member);
}

/** `waker`: has `wake()`, or is a function to be called; `context`: has a waker. Undefined for anything else, `any` included. */
export function wakerKind(checker: ts.TypeChecker, type: ts.Type, name: string): 'waker' | 'context' | undefined {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return undefined;
  const given = checker.getNonNullableType(type);
  const wake = given.getProperty('wake') ?? given.getProperty('wakeByRef');
  if (wake !== undefined && isSignal(checker.getTypeOfSymbol(wake))) return 'waker';
  if (given.getProperty('waker') !== undefined || given.getProperty('getWaker') !== undefined) return 'context';
  return /wak|notify|resume/iu.test(name) && isSignal(given) ? 'waker' : undefined;
}

/** A function that needs to be told nothing. Wake-on-LAN takes an address. */
function isSignal(type: ts.Type): boolean {
  return type.getCallSignatures().some((signature) => signature.parameters.length === 0);
}

/** What a type says: of a union, of all its members together. */
export function answerOfType(checker: ts.TypeChecker, type: ts.Type): Answer | undefined {
  const members = type.isUnion() ? type.types : [type];
  const answers = new Set(members.map((member) => answerOfMember(checker, member)));
  if (answers.has('either') || (answers.has('pending') && answers.size > 1)) return 'either';
  if (answers.has('pending')) return 'pending';
  return answers.has('ready') && answers.size === 1 ? 'ready' : undefined;
}

function answerOfMember(checker: ts.TypeChecker, type: ts.Type): Answer | undefined {
  if (type.isStringLiteral()) return answerOfWord(type.value) === 'pending' ? 'pending' : undefined;
  if ((type.flags & (ts.TypeFlags.EnumLiteral | ts.TypeFlags.UniqueESSymbol)) !== 0)
    return answerOfWord(type.symbol.name);
  if ((type.flags & ts.TypeFlags.Object) === 0) return undefined;
  for (const property of type.getProperties()) {
    const flag = answerOfFlag(property.name);
    if (flag === undefined && !isTag(property.name)) continue;
    const declared = checker.getTypeOfSymbol(property);
    const found =
      flag === undefined
        ? answerOfTag(declared)
        : (answerOfMethod(property, flag) ?? answerOfBoolean(checker, declared, flag));
    if (found !== undefined) return found;
  }
  const named = type.getSymbol()?.name;
  return named !== undefined && /^(?:Pending|Ready)$/u.test(named) ? answerOfWord(named) : undefined;
}

/** `isReady() { return false; }`: what a class says of all that are made of it. */
function answerOfMethod(property: ts.Symbol, whenTrue: Answer): Answer | undefined {
  const declaration = property.declarations?.[0];
  if (declaration === undefined || !ts.isMethodDeclaration(declaration) || declaration.body === undefined)
    return undefined;
  const said = new Set(returned(declaration.body).map(({ kind }) => kind));
  if (said.size !== 1) return undefined;
  if (said.has(ts.SyntaxKind.TrueKeyword)) return whenTrue;
  return said.has(ts.SyntaxKind.FalseKeyword) ? otherThan(whenTrue) : undefined;
}

function otherThan(answer: Answer): Answer {
  return answer === 'ready' ? 'pending' : 'ready';
}

function answerOfTag(type: ts.Type): Answer | undefined {
  const words = (type.isUnion() ? type.types : [type]).map((member) =>
    member.isStringLiteral() ? member.value : (member.flags & ts.TypeFlags.EnumLiteral) !== 0 ? member.symbol.name : '',
  );
  const answers = new Set(words.map(answerOfWord));
  if (!answers.has('pending')) return answers.size === 1 ? [...answers][0] : undefined;
  return answers.size === 1 ? 'pending' : 'either';
}

function answerOfBoolean(checker: ts.TypeChecker, type: ts.Type, whenTrue: Answer): Answer | undefined {
  if (type.getCallSignatures().length > 0) return 'either';
  switch (checker.typeToString(type)) {
    case 'true':
      return whenTrue;
    case 'false':
      return otherThan(whenTrue);
    case 'boolean':
      return 'either';
    default:
      return undefined;
  }
}

/** How far a constant is followed to where it is written. */
const MAX_DEPTH = 6;

/** What an expression says: by how it is written, through constants and helpers that say one thing, and else by its type. */
export function answerOfExpression(checker: ts.TypeChecker, expression: ts.Expression, depth = 0): Answer | undefined {
  const value = unwrap(expression);
  if (depth > MAX_DEPTH) return undefined;
  if (ts.isStringLiteralLike(value)) return answerOfWord(value.text) === 'pending' ? 'pending' : undefined;
  if (ts.isObjectLiteralExpression(value))
    return answerOfLiteral(value) ?? answerOfType(checker, checker.getTypeAtLocation(value));
  const written =
    ts.isCallExpression(value) || ts.isNewExpression(value)
      ? answerOfCall(checker, value, depth)
      : ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)
        ? answerOfConstant(checker, value, depth)
        : undefined;
  return written ?? answerOfType(checker, checker.getTypeAtLocation(value));
}

function answerOfLiteral(literal: ts.ObjectLiteralExpression): Answer | undefined {
  for (const property of literal.properties) {
    const name = propertyName(property.name);
    if (name === undefined || !ts.isPropertyAssignment(property)) continue;
    const flag = answerOfFlag(name);
    const { kind } = property.initializer;
    if (flag !== undefined && kind === ts.SyntaxKind.TrueKeyword) return flag;
    if (flag !== undefined && kind === ts.SyntaxKind.FalseKeyword) return otherThan(flag);
    if (isTag(name) && ts.isStringLiteralLike(property.initializer)) return answerOfWord(property.initializer.text);
  }
  return undefined;
}

function answerOfConstant(checker: ts.TypeChecker, name: ts.Expression, depth: number): Answer | undefined {
  const declaration = resolveSymbol(checker, name)?.declarations?.[0];
  if (declaration === undefined) return undefined;
  if (ts.isEnumMember(declaration)) return answerOfWord(propertyName(declaration.name) ?? '');
  if (ts.isPropertyAssignment(declaration)) return answerOfExpression(checker, declaration.initializer, depth + 1);
  const isConstant =
    (ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0) ||
    (ts.isPropertyDeclaration(declaration) &&
      (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static) !== 0);
  if (!isConstant) return undefined;
  const { initializer } = declaration;
  // What is computed once may have been either; only what is written out is known.
  const isWritten = initializer === undefined || !ts.isIdentifier(declaration.name) || !isLocal(declaration);
  const own = initializer === undefined || !isWritten ? undefined : answerOfExpression(checker, initializer, depth + 1);
  return own ?? (isWritten ? answerOfWord(propertyName(declaration.name) ?? '') : undefined);
}

function isLocal(declaration: ts.Node): boolean {
  if (!ts.isVariableDeclaration(declaration)) return false;
  const scope = declaration.parent.parent.parent;
  return !ts.isSourceFile(scope) && !ts.isModuleBlock(scope);
}

function answerOfCall(
  checker: ts.TypeChecker,
  call: ts.CallExpression | ts.NewExpression,
  depth: number,
): Answer | undefined {
  const declaration = resolveSymbol(checker, unwrap(call.expression))?.declarations?.[0];
  if (ts.isNewExpression(call)) {
    const [first] = call.arguments ?? [];
    if (first !== undefined && ts.isStringLiteralLike(first)) return answerOfWord(first.text);
  }
  const callable =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (callable === undefined || !isFunctionNode(callable)) return undefined;
  const answers = new Set(returned(callable.body).map((each) => answerOfExpression(checker, each, depth + 1)));
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** The expressions that a body answers, those of nested functions excluded. */
function returned(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}
