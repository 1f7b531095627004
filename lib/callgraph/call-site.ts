import type * as ts from 'typescript';
import type { CallLike } from '../syntax/expressions.js';

/**
 * A place that makes something of the program run: a call, a property whose getter or setter runs, or the `extends` clause of a
 * class without a constructor of its own, which constructs its base.
 */
export type CallSite = CallLike | ts.PropertyAccessExpression | ts.ExpressionWithTypeArguments;
