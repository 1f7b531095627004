import type * as ts from 'typescript';

/**
 * Whether a type is a future that is driven by polling: it has a method `poll` which takes a context that can wake (`waker`, or
 * `wake` itself). Structural, because no popular package has them and the names mislead: a `poll()` without a context is a timer.
 */
export function isPollFuture(type: ts.Type, checker: ts.TypeChecker): boolean {
  const poll = checker.getPropertyOfType(type, 'poll');
  if (poll === undefined) return false;
  return checker
    .getTypeOfSymbol(poll)
    .getCallSignatures()
    .some(({ parameters }) => {
      const [context] = parameters;
      if (context === undefined) return false;
      const given = checker.getTypeOfSymbol(context);
      return ['waker', 'wake'].some((name) => checker.getPropertyOfType(given, name) !== undefined);
    });
}
