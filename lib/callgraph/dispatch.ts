/** The one answer to “who is called here”, for call sites and for functions that are handed over. */
import * as ts from 'typescript';
import { calleeOf, unwrap, type CallLike } from '../syntax/expressions.js';
import type { ApiIndex } from '../types/api-index.js';
import type { Callable, FunctionValue } from './callable.js';
import type { ProgramView } from './program-view.js';
import { functionValuesOf } from './value-flow.js';

export class Dispatch {
  readonly #calls = new WeakMap<CallLike, readonly FunctionValue[]>();
  readonly #values = new WeakMap<ts.Expression, readonly FunctionValue[]>();

  constructor(
    readonly view: ProgramView,
    readonly api: ApiIndex,
  ) {}

  /** What a call may call. Cached by node; lives as long as the program. Never empty. */
  calleesOf(call: CallLike): readonly FunctionValue[] {
    const known = this.#calls.get(call);
    if (known !== undefined) return known;
    const callees = functionValuesOf(calleeOf(call), this.view, this.api);
    const values = ts.isNewExpression(call) ? callees.map(asConstructor) : callees;
    this.#calls.set(call, values);
    return values;
  }

  /** Whether everything that a call may call is a function in sight, of which something holds. */
  callsOnly(call: CallLike, holds: (callable: Callable) => boolean): boolean {
    return this.calleesOf(call).every((value) => value.kind === 'callable' && holds(value.callable));
  }

  /** What functions an expression may evaluate to. Cached by node; lives as long as the program. Never empty. */
  valuesOf(expression: ts.Expression): readonly FunctionValue[] {
    const value = unwrap(expression);
    const known = this.#values.get(value) ?? functionValuesOf(value, this.view, this.api);
    this.#values.set(value, known);
    return known;
  }
}

/** What `new` calls: many libraries declare a constructor as a member of a variable's type, so that only its name is known. */
function asConstructor(value: FunctionValue): FunctionValue {
  if (value.kind !== 'api') return value;
  const refs = value.refs.flatMap((ref) =>
    ref.name.startsWith('new ') ? [ref] : [{ ...ref, name: `new ${ref.name}` }, ref],
  );
  return { ...value, refs };
}
