/**
 * What a path knows of one value: a conjunction of facts. `equals` is a literal's text, or `=place` for the value of another place.
 * A value that nothing is known of is absent from a path's knowledge.
 */
export interface Knowledge {
  readonly isTruthy?: boolean;
  readonly isNullish?: boolean;
  readonly equals?: string;
  readonly differs?: readonly string[];
}

/** Knowledge by place; see `placeOf`. */
export type Facts = ReadonlyMap<string, Knowledge>;

/** Both together; undefined when they contradict each other: no value is like that. */
export function meetKnowledge(a: Knowledge, b: Knowledge): Knowledge | undefined {
  const equals = a.equals ?? b.equals;
  if (isLiteral(a.equals) && isLiteral(b.equals) && a.equals !== b.equals) return undefined;
  const differs = [...new Set([...(a.differs ?? []), ...(b.differs ?? [])])].sort();
  if (equals !== undefined && differs.includes(equals)) return undefined;
  const implied = isLiteral(equals) ? ofLiteral(equals) : {};
  const isTruthy = agree(a.isTruthy, b.isTruthy, implied.isTruthy);
  const isNullish = agree(a.isNullish, b.isNullish, implied.isNullish);
  if (isTruthy === 'conflict' || isNullish === 'conflict' || (isTruthy === true && isNullish === true))
    return undefined;
  return {
    ...(isTruthy !== undefined && { isTruthy }),
    ...(isNullish !== undefined && { isNullish }),
    ...(equals !== undefined && { equals }),
    ...(differs.length > 0 && { differs }),
  };
}

/** What is known of a value that is a literal. */
export function ofLiteral(text: string): Knowledge {
  const isNullish = text === 'null' || text === 'undefined';
  return { equals: text, isNullish, isTruthy: !isNullish && !['false', '0', '""'].includes(text) };
}

function isLiteral(equals: string | undefined): equals is string {
  return equals !== undefined && !equals.startsWith('=');
}

function agree(...values: readonly (boolean | undefined)[]): boolean | 'conflict' | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return known.every((value) => value === known[0]) ? known[0] : 'conflict';
}

export function isSameKnowledge(a: Knowledge, b: Knowledge): boolean {
  if (a === b) return true;
  if (a.isTruthy !== b.isTruthy || a.isNullish !== b.isNullish || a.equals !== b.equals) return false;
  return a.differs?.length === b.differs?.length && (a.differs ?? []).every((each, at) => each === b.differs?.[at]);
}

/** The text of knowledge, for comparing and for printing. */
export function knowledgeKey(facts: Facts): string {
  return [...facts]
    .map(
      ([place, { isTruthy, isNullish, equals, differs }]) =>
        `${place}:${String(isTruthy)},${String(isNullish)},${equals ?? ''},${differs?.join() ?? ''}`,
    )
    .sort()
    .join(';');
}
