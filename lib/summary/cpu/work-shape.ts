/** Work whose time grows faster than its input, by syntax: loops that multiply, recursion that branches, patterns that backtrack. */
import * as ts from 'typescript';
import type { ProgramView } from '../../callgraph/program-view.js';
import { isFunctionNode, type Unit } from '../../syntax/functions.js';
import { memoize } from '../../util/memo.js';
import { branchingOf } from './branching-recursion.js';
import { distantPatternsIn, namesOfPatterns, patternsIn } from './costly-pattern.js';
import { nestsIn } from './nested-loops.js';
import type { Shape } from './shape.js';

/** The shapes of a unit's own code. They are syntax: cached by unit, and true for as long as its file lives. */
const shapesOf: (unit: Unit) => readonly Shape[] = memoize((unit: Unit) => {
  if (isFunctionNode(unit)) return [...nestsIn(unit.body), ...patternsIn(unit.body), ...branchingOf(unit)];
  return ts.isSourceFile(unit) ? [...nestsIn(unit), ...patternsIn(unit)] : [];
});

/** The shapes of the units of a program: those of their own code, and matches of patterns that stand elsewhere in it. */
export function shapesIn({ files, checker }: ProgramView): (unit: Unit) => readonly Shape[] {
  const names = new Set(files.flatMap(namesOfPatterns));
  if (names.size === 0) return shapesOf;
  return memoize((unit: Unit) => [...shapesOf(unit), ...distantPatternsIn(unit, names, checker)]);
}
