import * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { controlFlowOf } from '../../../../lib/cfg/control-flow.js';
import type { Graph } from '../../../../lib/cfg/graph.js';
import { placeOf } from '../../../../lib/cfg/places.js';
import type { Effect } from '../../../../lib/summary/obligations/obligation.js';
import { hopefulBlocks, relevantPlaces } from '../../../../lib/summary/obligations/relevance.js';
import { isFunctionNode } from '../../../../lib/syntax/functions.js';
import { nodeAt, parse } from '../../../support/parse.js';

const graphOf = (body: string): Graph => controlFlowOf(nodeAt(parse(`function fn(p, q) { ${body} }`), isFunctionNode));

/** The calls of a name, each with one effect. */
function effectsOf(graph: Graph, name: string, effect: Effect): ReadonlyMap<ts.Node, readonly Effect[]> {
  const calls = graph.blocks
    .flatMap(({ elements }) => elements)
    .filter((node) => ts.isCallExpression(node) && node.expression.getText() === name);
  return new Map(calls.map((call) => [call, [effect]]));
}

/** Without the positions that tell variables of one name apart. */
const plain = (places: ReadonlySet<string>): readonly string[] =>
  [...places].map((place) => place.replaceAll(/@\d+/gu, '')).sort();

describe('places that tell something', () => {
  test.each<[string, readonly string[]]>([
    ['if (p.a) use();', []],
    ['if (p.a) use(); if (p.a) use();', ['p.a']],
    ['p.a = 1; if (p.a) use();', ['p.a']],
    ['if (!p.ready) use(); return p;', ['p.ready']],
    ['if (!p.ready) use(); return q;', []],
  ])('%s', (body, expected) => {
    expect(plain(relevantPlaces(graphOf(body), new Map(), new Set()))).toEqual(expected);
  });

  test('those that are shared always do', () => {
    expect(plain(relevantPlaces(graphOf(''), new Map(), new Set(['done@1'])))).toEqual(['done']);
  });

  test('those of an answer that meets the obligation do, through the variable that holds it', () => {
    const graph = graphOf('const r = poll(p); if (r.ready) use(); if (q.ready) use();');
    const call = nodeAt(graph.root, ts.isCallExpression, 'poll');
    const effects = effectsOf(graph, 'poll', { kind: 'inherit', place: placeOf(call) ?? '' });
    expect(plain(relevantPlaces(graph, effects, new Set()))).toEqual(['r.ready']);
  });
});

describe('blocks from which something can still happen', () => {
  test.each<[string, boolean]>([
    ['if (p) met();', true],
    ['if (p) return; met();', true],
    ['met();', false],
    ['', false],
  ])('%s: from its entry on, beyond it: %s', (body, isBefore) => {
    const graph = graphOf(body);
    const hopeful = hopefulBlocks(graph, effectsOf(graph, 'met', { kind: 'meet' }));
    const own = graph.blocks.find(({ elements }) => elements.some((node) => node.getText() === 'met()'));
    const before = [...hopeful].filter((block) => block !== own);
    expect(before.some(({ out }) => out.length > 1)).toBe(isBefore);
    expect(hopeful.has(graph.exit)).toBe(false);
  });
});
