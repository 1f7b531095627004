/**
 * Was a waker kept at an earlier poll? `if (this.waker === undefined) this.waker = cx.waker` keeps one the first time only: the
 * way past it is open in this poll, and taken because of what an earlier one has set.
 */
import * as ts from 'typescript';
import { assignedBy, valueKey } from '../../cfg/assignments.js';
import type { Block } from '../../cfg/graph.js';
import { type Knowledge, meetKnowledge, ofLiteral } from '../../cfg/knowledge.js';
import { dependsOn, literalText } from '../../cfg/places.js';
import { propertyName, unwrap } from '../../syntax/expressions.js';
import { isUndecided, type OpenPath } from './openings.js';
import type { SolvedRoot } from './root.js';
import { filledPlace } from './positions.js';

/** What a root assigns, by place, and every assigned value by the key under which a path knows it. */
export interface Assignments {
  readonly values: ReadonlyMap<string, ts.Expression>;
  readonly setters: readonly Setter[];
}

/** Something that sets a place other than a variable of the root. */
interface Setter {
  readonly place: string;
  readonly value: ts.Expression | undefined;
  /** Whether a waker is kept on every way through here. */
  readonly keeps: boolean;
}

export function assignmentsIn(solved: SolvedRoot): Assignments {
  const values = new Map<string, ts.Expression>();
  const setters: Setter[] = [];
  for (const block of solved.graph.blocks) {
    block.elements.forEach((element, index) => {
      const assignment = assignedBy(element);
      if (assignment?.value !== undefined) values.set(valueKey(assignment.value), assignment.value);
      const place = ts.isVariableDeclaration(element) ? undefined : (assignment?.place ?? filledPlace(element));
      if (place !== undefined)
        setters.push({ place, value: assignment?.value, keeps: keepsAfter(solved, block, index) });
    });
  }
  return { values, setters };
}

/** Whether a waker has been kept by the end of an element, or is on every way from there to an end. */
function keepsAfter({ graph, paths, uses }: SolvedRoot, block: Block, index: number): boolean {
  const element = block.elements[index] as ts.Node;
  const open = paths.afterElement(block, element)?.open ?? [];
  if (open.every((path) => path.hands.length > 0 || path.inherits.some((place) => isUndecided(place, path))))
    return true;
  const isKept = (each: ts.Node): boolean => uses.effects.has(each);
  if (block.elements.slice(index + 1).some(isKept)) return true;
  const seen = new Set<Block>([block]);
  const queue = [block];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === graph.exit) return false;
    for (const { to } of at.out) {
      if (seen.has(to) || to.elements.some(isKept)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return true;
}

/** The path was taken because of something that the root sets where it keeps a waker: it was there before. */
export function isKeptBefore(path: OpenPath, { setters }: Assignments, solved: SolvedRoot): boolean {
  if (solved.uses.effects.size === 0) return false;
  return [...path.facts].some(([place, knowledge]) => {
    if (path.assigned.some((own) => dependsOn(place, own))) return false;
    if (!outlives(place, solved.graph.root)) return false;
    const says =
      knowledge.isTruthy === true ||
      knowledge.isNullish === false ||
      (knowledge.differs?.length ?? 0) > 0 ||
      knowledge.equals !== undefined;
    return says && setters.some((setter) => setter.keeps && couldSet(setter, place, knowledge));
  });
}

/** A member, an entry of a collection, or a variable around the root: what is still there at the next poll. */
function outlives(place: string, root: ts.Node): boolean {
  if (/^(?:this\.|[\w$]+@?\d*\.)/u.test(place) || place.includes('.has(')) return true;
  const declaredAt = /^[\w$]+@(\d+)$/u.exec(place)?.[1];
  return declaredAt !== undefined && (Number(declaredAt) < root.pos || Number(declaredAt) >= root.end);
}

/** Whether what is known of `place` could come from a setter: of it, of its list, or of the object that it is a member of. */
function couldSet({ place: set, value }: Setter, place: string, knowledge: Knowledge): boolean {
  const isMember = place.startsWith(`${set}.`) && value !== undefined && ts.isObjectLiteralExpression(unwrap(value));
  if (set !== place && set !== place.replace(/\(.*$/u, '') && !isMember) return false;
  const text =
    value === undefined ? undefined : isMember ? memberText(value, place.slice(set.length + 1)) : literalText(value);
  return text === undefined || meetKnowledge(knowledge, ofLiteral(text)) !== undefined;
}

function memberText(value: ts.Expression, member: string): string | undefined {
  const literal = unwrap(value);
  if (!ts.isObjectLiteralExpression(literal)) return undefined;
  const property = literal.properties.find((each) => propertyName(each.name) === member);
  return property !== undefined && ts.isPropertyAssignment(property) ? literalText(property.initializer) : undefined;
}
