import * as ts from 'typescript';
import type { Future } from '../../types/future.js';
import { answersList, declaredKinds, declaredResults } from '../../types/resolve.js';
import { thunkOf } from '../../types/thunk.js';
import type { FutureEngine } from './future-engine.js';

/** What the declarations of what is called say of futures: most calls need no question about their own type. */
export interface DeclaredFutures {
  /** Whether what a call answers is certainly no future. */
  answersNone(value: ts.Expression): boolean;
  /** Whether what a call answers is certainly an array: its elements may be futures, it is none itself. */
  answersList(value: ts.Expression): boolean;
  /** Whether what an expression answers, once it has been waited for, certainly leaves no future behind. */
  leavesNone(awaited: ts.Expression): boolean;
  /** What is a future still when its holder has been waited for. */
  heldBy(awaited: ts.Type): readonly Future[];
}

export function declaredFutures({ futures }: FutureEngine, checker: ts.TypeChecker): DeclaredFutures {
  const by = (answers: typeof declaredResults) => (value: ts.Expression) =>
    ts.isCallExpression(value) || ts.isNewExpression(value) ? answers(value, checker) : undefined;
  const resultsOf = by(declaredResults);
  const kindsOf = by(declaredKinds);

  const heldBy = (awaited: ts.Type): readonly Future[] =>
    futures.of(awaited).filter((future) => future.isArray || !future.isThenable);

  const leavesNothing = (answer: ts.Type): boolean => {
    const awaited = checker.getAwaitedType(answer);
    return awaited !== undefined && heldBy(awaited).length === 0 && thunkOf(answer, futures, checker) === undefined;
  };

  return {
    answersNone: (value) => kindsOf(value)?.every((type) => futures.of(type).length === 0) === true,
    answersList: (value) => ts.isCallExpression(value) && answersList(value, checker),
    leavesNone: (awaited) => resultsOf(awaited)?.every(leavesNothing) === true,
    heldBy,
  };
}
