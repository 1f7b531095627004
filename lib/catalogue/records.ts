/**
 * The vocabulary of the catalogue: typed facts about the world outside the linted program.
 *
 * A fact names one API by `module` and `name`, says one effect of it, and cites where the fact comes from. Records are data:
 * nothing here computes, and nothing here imports.
 *
 * Notation of a reference
 * - `module`: a Node builtin without `node:` (`fs`, `fs/promises`, `sqlite`), a package name (`better-sqlite3`), a package
 *   sub-path where the names differ from the root's (`csv-parse/sync`), or `lib` for everything declared by TypeScript's
 *   standard library and for globals (`lib` + `Array#map`, `lib` + `Atomics.wait`, `lib` + `setTimeout`).
 * - `name`: `readFileSync` for an export, `Promise.all` for a static or namespace member, `StatementSync#run` for an instance
 *   member (the declaring class or interface), `default` for a default export or `export =`, `new Worker` for a constructor.
 */
export interface ApiRef {
  readonly module: string;
  readonly name: string;
}

/** How long a blocking call can hold the thread, by what it waits for. */
export type Tier = 'lookup' | 'io' | 'process' | 'network' | 'wait' | 'prompt' | 'database';

/** A condition on the call site under which the effect holds. Arguments are counted from 0; -1 is the last. */
export type Condition =
  /** No argument of the call is a function. */
  | { readonly kind: 'no-callback' }
  /** Fewer than `count` arguments. */
  | { readonly kind: 'fewer-arguments'; readonly count: number }
  /** The object literal at `argument` gives `property` the literal value `equals`. */
  | { readonly kind: 'option'; readonly argument: number; readonly property: string; readonly equals: boolean | string }
  /** The object literal at `argument` does not give `property` the literal value `equals` (also when there is no such argument). */
  | {
      readonly kind: 'not-option';
      readonly argument: number;
      readonly property: string;
      readonly equals: boolean | string;
    }
  /** The argument is the literal `equals`. */
  | { readonly kind: 'literal'; readonly argument: number; readonly equals: boolean | string | number }
  /** The argument is a string (literal or by type). */
  | { readonly kind: 'string-argument'; readonly argument: number }
  /** The argument is a number (literal or by type). */
  | { readonly kind: 'number-argument'; readonly argument: number }
  /** The call answers no promise: drivers of one family share their types, and only some of them wait on this thread. */
  | { readonly kind: 'no-promise' }
  /** The argument, or what it answers if it is a function, is no promise by its type; or there is no such argument. */
  | { readonly kind: 'no-promise-argument'; readonly argument: number }
  /** The argument may be a number by its type: a descriptor in the place of a path. */
  | { readonly kind: 'maybe-number-argument'; readonly argument: number }
  /** The argument is a buffer that is made in the call: nobody else has it. */
  | { readonly kind: 'new-buffer-argument'; readonly argument: number }
  /** All of these hold: a path is given, and no callback. */
  | { readonly kind: 'every'; readonly of: readonly Condition[] };

/** What to call instead. `shape` says how the alternative answers; only `promise` can be suggested as an edit. */
export interface Alternative extends ApiRef {
  readonly shape: 'promise' | 'callback' | 'stream' | 'worker';
  /** Calls in whose place it cannot be put as they are: any of these conditions holds. */
  readonly unless?: readonly Condition[];
}

interface Fact extends ApiRef {
  /** Where the fact comes from: a URL. */
  readonly source: string;
  /** Node versions (semver range) in which the reference exists, where not in all supported ones. */
  readonly node?: string;
}

/** The call holds the thread until the outside world answers. */
export interface Blocks extends Fact {
  readonly effect: 'blocks';
  readonly tier: Tier;
  /** The asynchronous sibling to offer as an edit. */
  readonly alternative?: Alternative;
  /** What to do where there is no drop-in sibling; a phrase that completes “use …”. */
  readonly advice?: string;
  readonly when?: Condition;
  /** The bare call names the function that blocks, as `createSyncFn(…)` does: the call's *result*, when called, blocks. */
  readonly via?: 'result';
}

/** How the CPU cost of a call follows from constant arguments. Milliseconds are of one 2020s core, rounded. */
export type Cost =
  /** Always at least `ms`. */
  | { readonly kind: 'fixed'; readonly ms: number }
  /** Grows with an argument or an option of unknown value: costs `msPerUnit` for each unit; `default` when absent. */
  | {
      readonly kind: 'linear';
      readonly argument: number;
      readonly property?: string;
      readonly msPerUnit: number;
      readonly default?: number;
    }
  /** Doubles with each unit: `ms` at `at` units (bcrypt rounds). */
  | {
      readonly kind: 'exponential';
      readonly argument: number;
      readonly property?: string;
      readonly ms: number;
      readonly at: number;
      readonly default?: number;
    }
  /** Grows with the size of the input at `argument`, which no one can know from here; a constant input is small. */
  | { readonly kind: 'input'; readonly argument: number; readonly msPerMiB: number }
  /** Depends on a literal option: `ms` by its value, `default` for other values. Value not listed and no default: unknown. */
  | {
      readonly kind: 'choice';
      readonly argument: number;
      readonly property?: string;
      readonly ms: Readonly<Record<string, number>>;
      readonly default?: number;
    };

/** The call computes on this thread. */
export interface Cpu extends Fact {
  readonly effect: 'cpu';
  readonly cost: Cost;
  /** The call answers a promise and stalls the loop all the same. */
  readonly isFakeAsync?: boolean;
  /** What most programs give it is small (`JSON.parse`): worth a word only where the input is known to be unbounded. */
  readonly isUsuallySmall?: boolean;
  readonly alternative?: Alternative;
  readonly advice?: string;
  readonly when?: Condition;
}

/** When a function handed to an API is invoked, relative to the call. */
export type When = 'now' | 'later' | 'elsewhere' | 'awaited';

/** Where code runs; see lib/context. */
export type RunsOn = 'event-loop' | 'test' | 'one-shot' | 'worker' | 'exit' | 'module-init';

/** The API invokes a function that it is given. */
export interface Invokes extends Fact {
  readonly effect: 'invokes';
  /** Which argument is the function: an index, -1 for the last, or `any` for every argument. */
  readonly argument: number | 'any';
  /** The function is this property of the argument; `*` for every method of it (resolver tables, request handlers). */
  readonly property?: string;
  readonly when: When;
  /** Where it runs; for `later` without it: the event loop. For `now`: the caller's context. */
  readonly on?: RunsOn;
  /** The module is a library, too: to import it does not make a file a test. */
  readonly isOfLibrary?: boolean;
  /**
   * Applies only if the first argument is one of these literals (`process.on('exit')`, `addEventListener('fetch')`). Where it
   * applies, it wins over records of the same reference without `events`.
   */
  readonly events?: readonly string[];
  /** With `events`: applies too where the name cannot be read off (`process.on(signal, …)` in a loop over signals). */
  readonly orUnreadEvent?: boolean;
  /** It runs once, when what the call began is done: of code that may block because it runs once, it is the continuation. */
  readonly isCompletion?: boolean;
  /** The value that the function returns is awaited or otherwise consumed (a promise it returns is not lost). */
  readonly consumesResult?: boolean;
  /** It is called at most once, with what was asked for; that there is none is told by other means (`error` of a request). */
  readonly isOnce?: boolean;
}

/** A function whose declared or contextual type is `name` runs in `on` (RequestHandler, aws-lambda Handler, decorators). */
export interface Runs extends Fact {
  readonly effect: 'runs';
  /**
   * `type`: name is a type of the function; `decorator`: of a method; `member`: name is `Interface#method` implemented by a class;
   * `parameter`: the function takes a parameter annotated with this type (a request, a response).
   */
  readonly by: 'type' | 'decorator' | 'member' | 'parameter';
  readonly on: RunsOn;
}

/** The API moves work off this thread. */
export interface Offloads extends Fact {
  readonly effect: 'offloads';
  /** What is moved: a function argument, or the module whose path or URL is given. */
  readonly moves: 'function' | 'module';
  readonly argument: number;
  /** The path or function is this property of the argument. */
  readonly property?: string;
  /** The function is sent as source text: it loses its closure. */
  readonly isSerialised?: boolean;
  /** The worker awaits a promise that the function returns. */
  readonly awaitsResult?: boolean;
  readonly when?: Condition;
}

/** The value at an argument travels by structured clone, which throws for functions and promises. */
export interface Clones extends Fact {
  readonly effect: 'clones';
  readonly argument: number;
  /** Only this property of the argument travels. */
  readonly property?: string;
}

/**
 * Values of the type `name` are bound to the thread that made them: structured clone throws for them, or answers an object without
 * their methods and without the socket, file or native object that these work on.
 */
export interface Bound extends Fact {
  readonly effect: 'bound';
}

/** The call asks, and changes nothing that another call would notice: two of them may be under way at once. */
export interface Reads extends Fact {
  readonly effect: 'reads';
  readonly when?: Condition;
}

/** The call does not throw, nor does a promise that it answers reject; `name` may also be a type of functions of which that holds. */
export interface Succeeds extends Fact {
  readonly effect: 'succeeds';
  readonly when?: Condition;
}

/** The call answers what it is given, or a function that does the same: `Object.freeze(table)`, `useCallback(fn, [])`. */
export interface Answers extends Fact {
  readonly effect: 'answers';
  readonly argument: number;
}

/** A value or call by which a module shows that it is a worker's entry (`parentPort`, `expose()`). */
export interface MarksWorker extends Fact {
  readonly effect: 'marksWorker';
}

/** How driving a future twice behaves. */
export type Rerun = 'runs-again' | 'throws' | 'memoised';

export type FutureKind =
  'eager' | 'lazy-thenable' | 'builder' | 'effect' | 'thunk' | 'observable' | 'async-generator' | 'poll-future';

/** A type whose values are futures, or an API that creates one. Matched by declaration, never by spelling alone; see `by`. */
export interface FutureType extends Fact {
  readonly effect: 'lazy' | 'eager';
  readonly kind: FutureKind;
  /**
   * How a value is recognised. `type`: its type, or a class, interface or alias that it extends, implements or stands for, is
   * `name` of `module`; for a mapped type (`Omit<…>`) the owner of the member that drives it counts. `tag`: some type of that
   * lineage declares `[Symbol.toStringTag]` as the literal `name`, wherever it lives (generated code). `creator`: the value comes
   * from a call of the API `name`, which wins over what its type says.
   */
  readonly by: 'type' | 'tag' | 'creator';
  /** Methods that drive it, besides `await` and `then` for thenables: `execute`, `exec`, `subscribe`. */
  readonly drivenBy: readonly string[];
  /** Methods that hand it over, so that the value counts as consumed: `as`, `prepare`. */
  readonly consumedBy?: readonly string[];
  /** Methods that answer what it would do, as text or data: `toSQL`. What becomes of that says what becomes of the future. */
  readonly describedBy?: readonly string[];
  /** Types of the same module that are in the lineage of no future although they inherit from one (`Exit`, `Subject`). */
  readonly except?: readonly string[];
  /** Methods change the future in place and answer itself, so that dropping their result is fine for a live one. */
  readonly isMutable?: boolean;
  /** A call with at least this many arguments, the last a function, drives it: `getObject(params, callback)`. */
  readonly callbackFrom?: number;
  readonly rerun: Rerun;
  /** Of what is memoised: methods that remember nothing, so that one of them and any other drive throw. */
  readonly drivenOnceBy?: readonly string[];
  /** Of eager futures: nobody needs to wait for it or to see it fail (a test's registration, what settles with a status). */
  readonly needsNoObserver?: boolean;
  /** Of a creator: where it fails, what it is called on emits `error` as well, and who listens may leave it alone. */
  readonly isToldByEvent?: boolean;
  /** Of a creator: it fails only where the function at this argument does. */
  readonly failsWith?: number;
  /** Of a creator: the calls of it that the record speaks of. */
  readonly when?: Condition;
  /** The method call or function that drives it, as text a person would write: `.execute()`; absent for thenables (await). */
  readonly suggestion?: string;
  /**
   * A function that runs it and answers a promise: a member of what the module exports as `namespace`. It takes only what needs
   * nothing more, which the type argument at `needs` says by being `never`.
   */
  readonly runner?: { readonly namespace: string; readonly member: string; readonly needs: number };
  /** Package versions the fact was read from. */
  readonly versions: string;
}

/** A parameter of a member or function that its implementer must call on every path. */
export interface MustCall extends Fact {
  readonly effect: 'mustCall';
  /**
   * `method`: name is `Class#member`, overridden in a subclass or assigned; `option`: the same, given as an option; `type`: name is the
   * parameter's declared type; `beside`: name is the type of the parameter before the last, and the last bears one of `names`.
   */
  readonly by: 'method' | 'option' | 'type' | 'beside';
  /** Index of the callback among the parameters; -1 for the last, of three at least where `beside` says so. Ignored for `type`. */
  readonly parameter: number;
  /** Of `beside`: what the callback is called by convention. */
  readonly names?: readonly string[];
  /** Other ways to discharge: members of sibling parameters whose call answers instead (`res.end`, `res.send`). */
  readonly orCalls?: readonly string[];
  /** An asynchronous implementer that fails is answered for by the framework. */
  readonly takesRejections?: boolean;
  /** Who waits gives up in the end and tells of that, as a test does: what may fail on the way is seen without the callback. */
  readonly isGivenUp?: boolean;
  /** Promise returned instead of calling is accepted (test frameworks, fastify). */
  readonly orReturnsPromise?: boolean;
}

export type CatalogueRecord =
  | Blocks
  | Cpu
  | Invokes
  | Runs
  | Offloads
  | Clones
  | Bound
  | MarksWorker
  | FutureType
  | MustCall
  | Reads
  | Succeeds
  | Answers;
