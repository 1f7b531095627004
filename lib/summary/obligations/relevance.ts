/** What is worth following through a graph: places that tell something, and blocks from which something can still happen. */
import * as ts from 'typescript';
import { assignedBy } from '../../cfg/assignments.js';
import { factsOf } from '../../cfg/conditions.js';
import type { Block, Graph } from '../../cfg/graph.js';
import { dependsOn, placeOf } from '../../cfg/places.js';
import { filledBy, sourceOf } from './choices.js';
import type { Effect } from './obligation.js';
import { filledPlace } from './positions.js';

type Effects = ReadonlyMap<ts.Node, readonly Effect[]>;

/** Places looked at or set in two places or more, answers among them: nothing can be learnt from the others. */
export function relevantPlaces(graph: Graph, effects: Effects, shared: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const relevant = new Set(shared);
  const note = (place: string): void => {
    (seen.has(place) ? relevant : seen).add(place);
  };
  const telling = new Set([...inheritedPlaces(graph, effects), ...answeredPlaces(graph)]);
  const filled = new Set(graph.blocks.flatMap(({ elements }) => elements.flatMap((each) => filledPlace(each) ?? [])));
  for (const block of graph.blocks) {
    for (const element of block.elements) {
      const assigned = assignedBy(element);
      if (assigned !== undefined) note(assigned.place);
    }
    const tested = new Set(block.out.flatMap((edge) => factsOf(edge).map((fact) => fact.place)));
    for (const place of tested) {
      note(place);
      if (filled.has(place.replace(/\(.*$/u, ''))) relevant.add(place);
      if ([...telling].some((each) => dependsOn(place, each))) relevant.add(place);
    }
  }
  return relevant;
}

/** The places that the root answers: `if (!p.ready) …; return p;`. */
function answeredPlaces(graph: Graph): readonly string[] {
  return graph.exit.in.flatMap(({ from }) => {
    const last = from.elements.at(-1);
    const answer = last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
    const place = answer === undefined ? undefined : placeOf(answer);
    return place === undefined ? [] : [place];
  });
}

/** The places of answers that can meet the obligation, and those that they are put into. */
export function inheritedPlaces(graph: Graph, effects: Effects): ReadonlySet<string> {
  const places = new Set(
    [...effects.values()].flat().flatMap((effect) => (effect.kind === 'inherit' ? [effect.place] : [])),
  );
  if (places.size === 0) return places;
  const filled = graph.blocks.flatMap(({ elements }) =>
    elements.flatMap((element) => {
      const { place, value } = filledBy(element) ?? {};
      const source = value === undefined ? undefined : sourceOf(value);
      return place === undefined || source === undefined ? [] : [{ place, source }];
    }),
  );
  // What is put somewhere may be written before what it is taken from.
  for (let size = 0; size < places.size;) {
    ({ size } = places);
    for (const { place, source } of filled) if (places.has(source)) places.add(place);
  }
  return places;
}

/** Blocks from whose end an element with an effect can be reached. */
export function hopefulBlocks(graph: Graph, effects: Effects): ReadonlySet<Block> {
  const hopeful = new Set<Block>();
  const queue = graph.blocks.filter((block) => block.elements.some((element) => effects.has(element)));
  for (let block = queue.pop(); block !== undefined; block = queue.pop()) {
    for (const edge of block.in) {
      if (hopeful.has(edge.from)) continue;
      hopeful.add(edge.from);
      queue.push(edge.from);
    }
  }
  return hopeful;
}
