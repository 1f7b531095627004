/** What a path learns of places: by a test, by an assignment. */
import * as ts from 'typescript';
import { type Assignment, valueKey } from '../../cfg/assignments.js';
import { type Knowledge, meetKnowledge, ofLiteral } from '../../cfg/knowledge.js';
import { dependsOn, literalText } from '../../cfg/places.js';
import { unwrap } from '../../syntax/expressions.js';
import { isFunctionLiteral } from '../../syntax/functions.js';
import { isPlaceOfChoice, partsOf, sourceOf } from './choices.js';
import type { OpenPath } from './openings.js';

interface Fact {
  readonly place: string;
  readonly knowledge: Knowledge;
}

export function learn(path: OpenPath, facts: readonly Fact[]): OpenPath | undefined {
  if (facts.length === 0) return path;
  const known = new Map(path.facts);
  for (const { place, knowledge } of facts) {
    const met = meetKnowledge(known.get(place) ?? {}, knowledge);
    if (met === undefined) return undefined;
    known.set(place, met);
  }
  return { ...path, facts: known };
}

/** `if (answer.ready) this.left = answer.value;`, and after that `this.left === undefined`: of what was ready, few expect nothing. */
export function isHollow(path: OpenPath, facts: readonly Fact[], answers: ReadonlySet<string>): boolean {
  return facts.some(({ place, knowledge: { isNullish, equals } }) => {
    const held = path.facts.get(place)?.equals?.slice(1);
    const saysNothing = isNullish === true || equals === 'undefined' || equals === 'null';
    return (
      saysNothing && held !== undefined && [...answers].some((answer) => held !== answer && dependsOn(held, answer))
    );
  });
}

export function assign(path: OpenPath, { place, value }: Assignment): OpenPath {
  const source = value === undefined ? undefined : sourceOf(value);
  const isNew = source !== undefined && path.inherits.includes(source);
  const copied = source === undefined ? undefined : path.facts.get(source);
  const parts = source === undefined ? [] : partsOf(path.facts, source, place);
  const read = source !== undefined && isPlaceOfChoice(source) ? drop(path, source) : path;
  const cleared = remember(drop(read, place), place);
  const literal = value === undefined ? undefined : literalText(value);
  const knowledge: Knowledge | undefined =
    literal !== undefined ? ofLiteral(literal) : (copied ?? (value === undefined ? undefined : ofValue(value)));
  if (knowledge === undefined && parts.length === 0 && !isNew) return cleared;
  const facts = new Map([...cleared.facts, ...parts]);
  if (knowledge !== undefined) facts.set(place, knowledge);
  return { ...cleared, facts, inherits: isNew ? [...cleared.inherits, place] : cleared.inherits };
}

/** An object that is made here is there. */
function ofValue(value: ts.Expression): Knowledge {
  const equals = `=${valueKey(value)}`;
  return isObject(unwrap(value)) ? { equals, isTruthy: true, isNullish: false } : { equals };
}

function isObject(value: ts.Expression): boolean {
  return (
    ts.isNewExpression(value) ||
    ts.isObjectLiteralExpression(value) ||
    ts.isArrayLiteralExpression(value) ||
    isFunctionLiteral(value)
  );
}

function remember(path: OpenPath, place: string): OpenPath {
  return path.assigned.includes(place) ? path : { ...path, assigned: [...path.assigned, place] };
}

function drop(path: OpenPath, place: string): OpenPath {
  return { ...forget(path, place), inherits: path.inherits.filter((each) => !dependsOn(each, place)) };
}

export function forget(path: OpenPath, place: string): OpenPath {
  if (![...path.facts.keys()].some((each) => dependsOn(each, place))) return path;
  return { ...path, facts: new Map([...path.facts].filter(([each]) => !dependsOn(each, place))) };
}
