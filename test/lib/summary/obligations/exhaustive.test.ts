import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { controlFlowOf } from '../../../../lib/cfg/control-flow.js';
import { isPossibleEdge } from '../../../../lib/summary/obligations/exhaustive.js';
import { analyse } from '../../../support/analysis.js';

const TYPES = `
  type Kind = 'a' | 'b';
  declare const kind: Kind, other: Kind, text: string, level: 1 | 2, open: Kind | string[];
  declare const request: { readyState: number }, XMLHttpRequest: { DONE: number };
  declare function go(): void;
`;

/** The edges of `f` that types do not allow: how they are taken, and the test they leave from. */
function impossibleIn(body: string): readonly string[] {
  const { checker, fn } = analyse({ 'a.ts': `${TYPES} function f(): void { ${body} }` });
  const { blocks } = controlFlowOf(fn('f'));
  return blocks
    .flatMap(({ out }) => out)
    .filter((edge) => !isPossibleEdge(edge, checker))
    .map(({ kind, test: on }) => `${kind} of ${textOf(on)}`);
}

function textOf(node: ts.Node | undefined): string {
  return node?.getText() ?? 'nothing';
}

describe('a switch', () => {
  test.each([
    ["switch (kind) { case 'a': go(); break; case 'b': go(); }", ["other of 'b'"]],
    ["switch (kind) { case 'a': case 'b': go(); break; default: go(); }", ["other of 'b'"]],
    ["switch (kind) { case 'a': go(); }", []],
    ["switch (kind) { case 'a': go(); break; case 'a': go(); }", []],
    ["switch (text) { case 'a': go(); break; case 'b': go(); }", []],
    ["switch (open) { case 'a': go(); break; case 'b': go(); }", []],
    ['switch (level) { case 1: go(); break; case 2: go(); }', ['other of 2']],
  ])('%s', (body, expected) => {
    expect(impossibleIn(body)).toEqual(expected);
  });
});

describe('a chain of tests', () => {
  test.each([
    ["if (kind === 'a') go(); else if (kind === 'b') go();", ["false of kind === 'b'"]],
    ["if ('a' === kind) go(); else if ('b' === kind) go(); else go();", ["false of 'b' === kind"]],
    ["if (kind === 'a' || kind === 'b') go();", ["false of kind === 'b'"]],
    ["if (kind === 'a') go(); if (kind === 'b') go();", []],
    ["if (kind === 'a') go(); else if (other === 'b') go();", []],
    ["if (kind === 'a') go(); else if (kind !== 'b') go();", []],
    ["if (text === 'a') go(); else if (text === 'b') go();", []],
    ["if (kind === 'a') go(); else if (text === '') go(); else if (kind === 'b') go();", []],
    ["if (kind === 'a' && text === 'b') go(); else if (kind === 'b') go();", []],
  ])('%s', (body, expected) => {
    expect(impossibleIn(body)).toEqual(expected);
  });
});

describe('the state of a request', () => {
  test.each([
    ['if (request.readyState === 4) go();', ['false of request.readyState === 4']],
    ['if (request.readyState == XMLHttpRequest.DONE) go();', ['false of request.readyState == XMLHttpRequest.DONE']],
    ['if (request.readyState !== 4) return;', ['true of request.readyState !== 4']],
    ['if (request.readyState === 3) go();', []],
    ['if (request.readyState > 4) go();', []],
    ['if (level === 4) go();', []],
  ])('%s', (body, expected) => {
    expect(impossibleIn(body.replace('level === 4', '(level as number) === 4'))).toEqual(expected);
  });
});
