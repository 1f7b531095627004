import * as ts from 'typescript';
import type { Cost, Cpu } from '../../catalogue/records.js';
import { contains } from '../../syntax/containing.js';
import { bindingOf, referencesIn } from '../../syntax/bindings.js';
import { argumentsOf, bareName, isMemberAccess, unwrap, type CallLike } from '../../syntax/expressions.js';
import { argumentPosition, enclosingUnit, isFunctionLiteral } from '../../syntax/functions.js';
import { literalValue, propertyOfLiteral } from '../../syntax/literals.js';
import { membersOfTable } from '../../syntax/tables.js';
import { constantInitializer, constantNumber } from '../../types/constant-number.js';
import { constantRounds } from './loop-levels.js';
import { assertNever } from '../../util/assert-never.js';

/** Calls that take less than this are not worth a word. A frame at 60 Hz is 16 ms; a busy server answers in single digits. */
const HEAVY_MS = 10;

/** A MiB of input that takes less than this is mostly handled in passing. */
const HEAVY_MS_PER_MIB = 10;

/**
 * How sure we are that a call of a CPU-heavy API is heavy here, by its constant arguments. `small`: it is not. Where the
 * argument that decides cannot be known, functions that are slow on purpose count as heavy, and those that follow the size
 * of their input as the size that programs mostly give them.
 */
export type Weight = 'small' | 'possible' | 'definite';

export function weightOf(record: Cpu, call: CallLike, checker: ts.TypeChecker): Weight {
  if (record.cost.kind === 'input') return weightOfInput(record.cost, record.isUsuallySmall === true, call, checker);
  const ms = milliseconds(record.cost, call, checker);
  if (ms === undefined) return record.cost.kind === 'choice' ? 'possible' : 'definite';
  if (ms * roundsAround(call) < HEAVY_MS) return 'small';
  return record.isUsuallySmall === true ? 'possible' : 'definite';
}

/** How often loops up to a constant run a call, in its own function. */
function roundsAround(call: ts.Node): number {
  const unit = enclosingUnit(call);
  let rounds = 1;
  for (let around = call.parent; around !== unit && !ts.isSourceFile(around); around = around.parent)
    rounds *= constantRounds(around) ?? 1;
  return rounds;
}

/** The cost of a call in milliseconds; undefined when the argument that decides is not constant. */
function milliseconds(
  cost: Exclude<Cost, { kind: 'input' }>,
  call: CallLike,
  checker: ts.TypeChecker,
): number | undefined {
  if (cost.kind === 'fixed') return cost.ms;
  const given = decidingArgument(cost, call);
  if (cost.kind === 'choice') {
    const choice = given === undefined ? undefined : literalValue(given);
    return choice === undefined ? cost.default : (cost.ms[String(choice)] ?? cost.default);
  }
  const units = given === undefined ? cost.default : constantNumber(given, checker);
  if (units === undefined) return undefined;
  switch (cost.kind) {
    case 'linear':
      return units * cost.msPerUnit;
    case 'exponential':
      return cost.ms * 2 ** (units - cost.at);
    default:
      return assertNever(cost);
  }
}

function decidingArgument(
  cost: { readonly argument: number; readonly property?: string },
  call: CallLike,
): ts.Expression | undefined {
  const argument = argumentsOf(call)[cost.argument];
  return cost.property === undefined ? argument : propertyOfLiteral(argument, cost.property);
}

function weightOfInput(
  cost: Extract<Cost, { kind: 'input' }>,
  isUsuallySmall: boolean,
  call: CallLike,
  checker: ts.TypeChecker,
): Weight {
  const input = argumentsOf(call)[cost.argument];
  if (input === undefined || isWrittenOut(input, checker)) return 'small';
  if (!isUsuallySmall) return cost.msPerMiB >= HEAVY_MS_PER_MIB ? 'definite' : 'possible';
  return comesFromOutside(input, checker) ? 'possible' : 'small';
}

/** Literals, templates, and constants that hold them: about as large as somebody was willing to type. */
function isWrittenOut(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const value = unwrap(expression);
  if (literalValue(value) !== undefined || ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value))
    return true;
  const text = constantInitializer(value, checker) ?? value;
  return literalValue(text) !== undefined || (ts.isTemplateExpression(text) && isForm(text, checker));
}

/** A template that says less than this is a wrapping for what is put into it. */
const FORM_LENGTH = 30;

/** A text in which some names and numbers are put: `<Request id="${id}" sent="${now()}"/>`. */
function isForm({ head, templateSpans }: ts.TemplateExpression, checker: ts.TypeChecker): boolean {
  const length = templateSpans.reduce((sum, { literal }) => sum + literal.text.length, head.text.length);
  return length >= FORM_LENGTH && templateSpans.every(({ expression }) => isShort(expression, checker));
}

function isShort(put: ts.Expression, checker: ts.TypeChecker): boolean {
  const value = unwrap(put);
  if (ts.isCallExpression(value)) return value.arguments.length === 0;
  return (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) && !comesFromOutside(value, checker);
}

/** A file that is read synchronously is a finding of its own already: one cause, one finding. */
const READING = /^(?:readFile|readBody|text|arrayBuffer|buffer|rawBody|body)$/u;

/** Whole bodies and files: the answer of `readFile`, `response.text()`, `request.body.text`, chunks that were put together. */
function comesFromOutside(expression: ts.Expression, checker: ts.TypeChecker, depth = 0): boolean {
  let value = unwrap(expression);
  if (ts.isAwaitExpression(value)) value = unwrap(value.expression);
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return comesFromOutside(value.left, checker, depth);
  const name = bareName(ts.isCallExpression(value) ? value.expression : value);
  if (name !== undefined && READING.test(name) && !ts.isIdentifier(value)) return !readsKnownFile(value, checker);
  if (isPutTogether(value)) return true;
  if (ts.isPropertyAccessExpression(value)) return isOfBody(value);
  if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression) && CONVERTING.test(name ?? ''))
    return comesFromOutside(value.expression.expression, checker, depth + 1);
  const initializer = depth < 3 ? constantInitializer(value, checker) : undefined;
  return initializer !== undefined && comesFromOutside(initializer, checker, depth + 1);
}

/** Text from bytes and the like: about as large as what it is made from. */
const CONVERTING = /^(?:slice|toString|trim)$/u;

/** `request.body.markdown` */
function isOfBody(value: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(value)) return false;
  return /^(?:body|rawBody)$/u.test(value.name.text) || isOfBody(unwrap(value.expression));
}

/** `Buffer.concat(chunks)`, `chunks.join('')`, or text to which a listener or a loop over a stream adds what comes in. */
function isPutTogether(value: ts.Expression): boolean {
  if (ts.isCallExpression(value)) {
    const callee = unwrap(value.expression);
    if (callee.getText() === 'Buffer.concat') return true;
    return bareName(callee) === 'join' && isMemberAccess(callee) && isFilled(unwrap(callee.expression), isPushedTo);
  }
  return isFilled(value, isAddedTo);
}

/** Whether a variable gets more with each piece that comes in, and nobody looks how much it is. */
function isFilled(value: ts.Expression, gets: (use: ts.Identifier) => boolean): boolean {
  const declared = ts.isIdentifier(value) ? bindingOf(value) : undefined;
  if (declared === undefined) return false;
  const uses = referencesIn(declared.getSourceFile()).get(declared.text) ?? [];
  return uses.some((use) => gets(use) && isForEachPiece(use) && bindingOf(use) === declared && !isLimited(use));
}

function isPushedTo({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'push';
}

function isAddedTo({ parent }: ts.Identifier): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;
}

/** In a listener for data, or a loop that waits for the next piece. */
function isForEachPiece(use: ts.Node): boolean {
  const unit = enclosingUnit(use);
  for (let around = use.parent; around !== unit && !ts.isSourceFile(around); around = around.parent)
    if (ts.isForOfStatement(around) && around.awaitModifier !== undefined) return true;
  const call = isFunctionLiteral(unit) ? argumentPosition(unit)?.call : undefined;
  return call !== undefined && literalValue(call.arguments?.[0]) === 'data';
}

/** `size += chunk.length; if (size > LIMIT) request.destroy();`: some size is compared where the pieces come in. */
function isLimited(use: ts.Node): boolean {
  const { body } = enclosingUnit(use) as { readonly body?: ts.Node };
  return body !== undefined && contains(body, isUpperBound);
}

function isUpperBound(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.GreaterThanToken || kind === ts.SyntaxKind.GreaterThanEqualsToken;
}

/** `readFile(join(root, 'package.json'))`: a file that the program names, or that came with it, has the size its authors expect. */
function readsKnownFile(value: ts.Expression, checker: ts.TypeChecker): boolean {
  const path = ts.isCallExpression(value) ? value.arguments[0] : undefined;
  if (path === undefined) return false;
  const isTelling = (node: ts.Node): boolean =>
    isFileName(node) ||
    isOfOwnFolder(node, checker) ||
    (ts.isElementAccessExpression(node) && isTableOfFiles(node.expression, checker));
  return contains(constantInitializer(unwrap(path), checker) ?? path, isTelling);
}

function isFileName(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && node.text.includes('.');
}

/** Through how many constants a folder is followed. */
const MAX_FOLDERS = 3;

/** Where the module itself lies: `import.meta.dirname`, `__dirname`, a constant made from that. */
function isOfOwnFolder(node: ts.Node, checker: ts.TypeChecker, depth = 0): boolean {
  if (ts.isMetaProperty(node)) return true;
  if (!ts.isIdentifier(node)) return false;
  if (/^__(?:dirname|filename)$/u.test(node.text)) return true;
  const made = depth < MAX_FOLDERS ? constantInitializer(node, checker) : undefined;
  return made !== undefined && contains(made, (each) => isOfOwnFolder(each, checker, depth + 1));
}

/** `FILES[locale]` of `const FILES = { de: 'de.json', en: 'en.json' }`. */
function isTableOfFiles(table: ts.Expression, checker: ts.TypeChecker): boolean {
  const written = constantInitializer(table, checker);
  const members = written === undefined ? undefined : membersOfTable(unwrap(written));
  return members?.every(isFileName) ?? false;
}
