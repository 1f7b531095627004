import * as ts from 'typescript';
import { unwrap } from '../syntax/expressions.js';
import type { Edge } from './graph.js';
import { type Knowledge, ofLiteral } from './knowledge.js';
import { literalText, placeOf } from './places.js';

/** Something that holds of the value at a place once an edge has been taken. */
export interface Fact {
  readonly place: string;
  readonly knowledge: Knowledge;
}

/**
 * What taking an edge tells: of `p.ready`, `p === Pending`, `p.kind === 'pending'`, `isReady(p)`, `err`, `x == null`, a `switch`
 * clause, an optional chain. Nothing, for tests that no place stands for.
 */
export function factsOf(edge: Edge): readonly Fact[] {
  const { test } = edge;
  if (test === undefined || !ts.isExpression(test)) return [];
  switch (edge.kind) {
    case 'true':
      return ofTest(test, true);
    case 'false':
      return ofTest(test, false);
    case 'present':
      return ofPlace(test, { isNullish: false });
    case 'nullish':
      return ofPlace(test, { isNullish: true, isTruthy: false });
    case 'case':
    case 'other': {
      const { subject } = edge;
      if (subject === undefined) return [];
      const isCase = edge.kind === 'case';
      if (literalText(subject) === 'true') return ofTest(test, isCase);
      return ofEquality(subject, test, isCase);
    }
    case 'next':
    case 'each':
    case 'done':
    case 'throw':
    case 'suspend':
    case 'return':
      return [];
  }
}

function ofPlace(expression: ts.Expression, knowledge: Knowledge): readonly Fact[] {
  const place = placeOf(expression);
  return place === undefined ? [] : [{ place, knowledge }];
}

function ofTest(expression: ts.Expression, holds: boolean): readonly Fact[] {
  const test = unwrap(expression);
  if (ts.isBinaryExpression(test)) {
    switch (test.operatorToken.kind) {
      case ts.SyntaxKind.EqualsEqualsEqualsToken:
        return ofEquality(test.left, test.right, holds);
      case ts.SyntaxKind.ExclamationEqualsEqualsToken:
        return ofEquality(test.left, test.right, !holds);
      case ts.SyntaxKind.EqualsEqualsToken:
        return ofLooseEquality(test, holds);
      case ts.SyntaxKind.ExclamationEqualsToken:
        return ofLooseEquality(test, !holds);
      default:
    }
    // `(p = next()) …` tests the variable that it fills.
    if (test.operatorToken.kind === ts.SyntaxKind.EqualsToken) return ofTest(test.left, holds);
  }
  if (
    ts.isCallExpression(test) &&
    ts.isIdentifier(test.expression) &&
    test.expression.text === 'Boolean' &&
    test.arguments[0] !== undefined
  )
    return ofTest(test.arguments[0], holds);
  return ofPlace(test, { isTruthy: holds, ...(holds && { isNullish: false }) });
}

function ofEquality(left: ts.Expression, right: ts.Expression, holds: boolean): readonly Fact[] {
  const [value, other] = literalText(left) === undefined ? [left, right] : [right, left];
  const literal = literalText(other);
  if (literal !== undefined) {
    const found = holds ? ofLiteral(literal) : { differs: [literal] };
    return [...ofPlace(value, found), ...ofTypeof(value, literal, holds)];
  }
  const [a, b] = [placeOf(value), placeOf(other)];
  if (a === undefined || b === undefined) return [];
  return [
    { place: a, knowledge: holds ? { equals: `=${b}` } : { differs: [`=${b}`] } },
    { place: b, knowledge: holds ? { equals: `=${a}` } : { differs: [`=${a}`] } },
  ];
}

function ofTypeof(value: ts.Expression, literal: string, holds: boolean): readonly Fact[] {
  const node = unwrap(value);
  if (!ts.isTypeOfExpression(node)) return [];
  if (literal === '"undefined"') return ofPlace(node.expression, holds ? { isNullish: true, isTruthy: false } : {});
  return literal === '"function"'
    ? ofPlace(node.expression, holds ? { isTruthy: true, isNullish: false } : { isTruthy: false })
    : [];
}

/** `x == null` covers `undefined`; with other literals, loose equality is taken as strict when it holds. */
function ofLooseEquality(test: ts.BinaryExpression, holds: boolean): readonly Fact[] {
  const [value, other] = literalText(test.left) === undefined ? [test.left, test.right] : [test.right, test.left];
  const literal = literalText(other);
  if (literal === 'null' || literal === 'undefined')
    return ofPlace(value, holds ? { isNullish: true, isTruthy: false } : { isNullish: false });
  return holds ? ofEquality(test.left, test.right, true) : [];
}
