import type * as ts from 'typescript';
import type { CallLike } from '../syntax/expressions.js';
import type { Iterating } from '../syntax/iterating.js';

/** A place that runs a member of the program without a call: a property whose getter or setter runs, or an iteration. */
export type ImplicitCall = ts.PropertyAccessExpression | Iterating;

/**
 * A place that makes something of the program run: a call, one that is implied, or the `extends` clause of a class without a
 * constructor of its own, which constructs its base.
 */
export type CallSite = CallLike | ImplicitCall | ts.ExpressionWithTypeArguments;
