import type { FutureKind, FutureType, Rerun } from '../catalogue/records.js';

/** A function that runs a future and answers a promise: `Effect.runPromise`, of the module that `Effect` is imported from. */
export type Runner = NonNullable<FutureType['runner']> & Pick<FutureType, 'module'>;

/** What is known of the values of one type that is a future: how it is driven, and what may be done with it without harm. */
export interface Future {
  readonly kind: FutureKind;
  /** What people call it: `PrismaPromise`, `Effect`. */
  readonly name: string;
  /** It may be awaited: `await`, `then`, `Promise.all` drive it. */
  readonly isThenable: boolean;
  /** Its type descends from the language's own `Promise`, by `extends` or `implements`. */
  readonly isPromise: boolean;
  /** Methods that drive it or hand it over. `then`, `catch` and `finally` of a thenable are not among them. */
  readonly consumers: ReadonlySet<string>;
  /** Methods that answer what it would do, and do not drive it. */
  readonly descriptions: ReadonlySet<string>;
  readonly isMutable: boolean;
  /** A call in its chain with at least this many arguments, the last a function, drives it. */
  readonly callbackFrom: number | undefined;
  readonly rerun: Rerun;
  /** Of what is memoised: methods that remember nothing, so that one of them and any other drive throw. */
  readonly drivenOnceBy: ReadonlySet<string>;
  readonly needsNoObserver: boolean;
  /** As a person would write it: `.execute()`, `yield*`; undefined for what is awaited. */
  readonly suggestion: string | undefined;
  readonly runner: Runner | undefined;
  /** The value is an array (or tuple) of these. */
  readonly isArray: boolean;
}

export function isLazy(future: Future): boolean {
  return future.kind !== 'eager';
}

const NOTHING: ReadonlySet<string> = new Set();

/** An eager promise or thenable. */
export function eagerFuture(name: string, isPromise: boolean): Future {
  return {
    kind: 'eager',
    name,
    isThenable: true,
    isPromise,
    consumers: NOTHING,
    descriptions: NOTHING,
    isMutable: false,
    callbackFrom: undefined,
    rerun: 'memoised',
    drivenOnceBy: NOTHING,
    needsNoObserver: false,
    suggestion: undefined,
    runner: undefined,
    isArray: false,
  };
}

/** A future that is lazy by its own source or a tag. */
export function lazyFuture(kind: FutureKind, name: string, isThenable: boolean, rerun: Rerun = 'runs-again'): Future {
  return { ...eagerFuture(name, false), kind, isThenable, rerun };
}

/** A future that a record describes; `isThenable` and `isPromise` are what its type says. */
export function recordedFuture(record: FutureType, name: string, isThenable: boolean, isPromise: boolean): Future {
  return {
    kind: record.kind === 'builder' && isThenable ? 'lazy-thenable' : record.kind,
    name,
    isThenable,
    isPromise,
    consumers: new Set([...record.drivenBy, ...(record.consumedBy ?? [])]),
    descriptions: new Set(record.describedBy),
    isMutable: record.isMutable ?? false,
    callbackFrom: record.callbackFrom,
    rerun: record.rerun,
    drivenOnceBy: new Set(record.drivenOnceBy),
    needsNoObserver: record.needsNoObserver ?? false,
    suggestion: isThenable ? undefined : record.suggestion,
    runner: record.runner === undefined ? undefined : { ...record.runner, module: record.module },
    isArray: false,
  };
}
