/** Every summary analysis is a lattice as lib/summary/analysis.ts demands: the solver stands on these laws. */
import fc from 'fast-check';
import type * as ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../lib/catalogue/index.js';
import { isCallable, type Callable } from '../../lib/callgraph/callable.js';
import { Dispatch } from '../../lib/callgraph/dispatch.js';
import { createView } from '../../lib/callgraph/program-view.js';
import { findCandidates } from '../../lib/callgraph/candidates.js';
import type { When } from '../../lib/catalogue/records.js';
import { createConsumingAnalysis } from '../../lib/summary/futures/consuming.js';
import { createFailingAnalysis } from '../../lib/summary/failing/failure-analysis.js';
import { createEdges } from '../../lib/summary/edges.js';
import { createInvokingAnalysis } from '../../lib/summary/invoking.js';
import { betterPath, extendPath, type Path } from '../../lib/summary/path.js';
import type { Reached } from '../../lib/summary/reached.js';
import { createReachAnalysis } from '../../lib/summary/reaching.js';
import { createTouchAnalysis } from '../../lib/summary/independence/touching.js';
import { createYieldAnalysis } from '../../lib/summary/loops/yielding.js';
import type { SummaryAnalysis } from '../../lib/summary/analysis.js';
import { factsOf } from '../../lib/syntax/facts.js';
import { ApiIndex } from '../../lib/types/api-index.js';
import { createFutureTypes } from '../../lib/types/future-types.js';
import { parse } from '../support/parse.js';
import { virtualProgram } from '../support/virtual-lint.js';

const view = createView(virtualProgram({ 'empty.ts': 'export {};' }), () => false);
const api = new ApiIndex(catalogue);
const dispatch = new Dispatch(view, api);
const edges = createEdges(dispatch, api);
const candidates = findCandidates(view, { anywhere: new Set(), called: new Set() });

const sites: readonly ts.Node[] = ['a.ts', 'b.ts'].flatMap((name) => [...parse('f(); g(); h();', name).statements]);
const path: fc.Arbitrary<Path> = fc
  .array(fc.tuple(fc.constantFrom('f', 'g'), fc.constantFrom(...sites)), { minLength: 1, maxLength: 4 })
  .map((steps) =>
    steps.reduceRight<Path | undefined>((next, [label, site]) => extendPath(label, site, next), undefined),
  )
  .filter((each) => each !== undefined);

const confidence = fc.constantFrom('definite', 'possible');
const kind = fc.constantFrom('io', 'process', 'wait');
const flags = fc.array(
  fc.record({
    parameter: fc.nat(1),
    asks: fc.constantFrom('truth', 'presence'),
    option: fc.constantFrom(undefined, 'create'),
    wanted: fc.constantFrom(true, undefined),
    leftOut: fc.constant(false),
  }),
  { minLength: 1, maxLength: 2 },
);
/** A flag goes with what is only possible. */
const reached: fc.Arbitrary<Reached<number>> = fc.oneof(
  fc.record({ confidence, path, cause: fc.nat() }),
  fc.record({
    confidence: fc.constant('possible' as const),
    path,
    cause: fc.nat(),
    ways: fc.uniqueArray(fc.record({ path, cause: fc.nat(), flags }), {
      minLength: 1,
      maxLength: 4,
      selector: (way) => JSON.stringify(way.flags),
    }),
  }),
);
const parameters = fc.uniqueArray(fc.nat(3)).map((each) => new Set(each));
const slots = fc.constantFrom('0', '1', '0.task', '1.task');
const noSources = { kindOf: () => '', ofFunction: () => undefined, ofApi: () => undefined };

/** What the laws need of an analysis, with random summaries. */
interface Subject<S> {
  readonly name: string;
  readonly bottom: S;
  readonly unknown: S;
  readonly summaries: fc.Arbitrary<S>;
  readonly absorbing?: S;
  join(this: void, a: S, b: S): S;
  equals(this: void, a: S, b: S): boolean;
}

const names = fc.uniqueArray(fc.constantFrom('token', 'user', 'visits')).map((each) => new Set(each));

describe.each([
  lawsOf({
    ...createTouchAnalysis(dispatch),
    summaries: fc.oneof(
      fc.constant({ isChanging: true, reads: new Set<string>(), writes: new Set<string>() }),
      fc.record({ isChanging: fc.constant(false), reads: names, writes: names }),
    ),
  }),
  lawsOf({
    ...createReachAnalysis('reaching', candidates, { edges, sources: noSources }),
    summaries: fc.array(fc.tuple(kind, reached)).map((entries) => new Map(entries)),
  }),
  lawsOf({
    ...createInvokingAnalysis(dispatch, api),
    summaries: fc
      .array(fc.tuple(slots, fc.constantFrom<When>('now', 'awaited', 'later', 'elsewhere')))
      .map((entries) => new Map(entries)),
  }),
  lawsOf({
    ...createConsumingAnalysis(dispatch, createFutureTypes(view.checker, api)),
    summaries: fc.oneof(fc.constant('all' as const), fc.record({ taken: parameters, described: parameters })),
  }),
  lawsOf({
    ...createFailingAnalysis(
      dispatch,
      () => ({ throws: true, rejects: true }),
      () => ({ throws: true, rejects: true }),
    ),
    summaries: fc.record({ throws: fc.boolean(), rejects: fc.boolean() }),
  }),
  lawsOf({ ...createYieldAnalysis(dispatch), summaries: fc.constantFrom('never', 'microtask', 'turn') }),
])('the lattice of $name', (laws) => {
  test('join is associative', laws.associative);
  test('join is commutative', laws.commutative);
  test('join is idempotent', laws.idempotent);
  test('bottom is neutral', laws.neutral);
  test('what absorbs is a top', laws.absorbing);
  test('equals is an equivalence that join respects', laws.respectful);
  test('summaries grow only so often', laws.finite);
});

interface Laws {
  readonly name: string;
  readonly associative: () => void;
  readonly commutative: () => void;
  readonly idempotent: () => void;
  readonly neutral: () => void;
  readonly absorbing: () => void;
  readonly respectful: () => void;
  readonly finite: () => void;
}

function lawsOf<S>({ name, bottom, unknown, absorbing, summaries, join, equals }: Subject<S>): Laws {
  const any = fc.oneof({ weight: 8, arbitrary: summaries }, fc.constantFrom(bottom, unknown));
  return {
    name,
    associative: () => {
      fc.assert(fc.property(any, any, any, (a, b, c) => equals(join(a, join(b, c)), join(join(a, b), c))));
    },
    commutative: () => {
      fc.assert(fc.property(any, any, (a, b) => equals(join(a, b), join(b, a))));
    },
    idempotent: () => {
      fc.assert(fc.property(any, (a) => equals(join(a, a), a)));
    },
    neutral: () => {
      fc.assert(fc.property(any, (a) => equals(join(a, bottom), a) && equals(join(bottom, a), a)));
    },
    absorbing: () => {
      if (absorbing === undefined) return;
      fc.assert(
        fc.property(any, (a) => equals(join(a, absorbing), absorbing) && equals(join(absorbing, a), absorbing)),
      );
    },
    respectful: () => {
      fc.assert(
        fc.property(any, any, any, (a, b, c) => equals(a, a) && (!equals(a, b) || equals(join(a, c), join(b, c)))),
      );
    },
    finite: () => {
      fc.assert(
        fc.property(fc.array(any, { maxLength: 60 }), (each) => {
          let [value, grown] = [bottom, 0];
          for (const next of each) {
            const joined = join(value, next);
            if (!equals(value, joined)) grown += 1;
            value = joined;
          }
          // Of the solver's patience, which is 50.
          expect(grown).toBeLessThan(25);
        }),
      );
    },
  };
}

describe.each([createTouchAnalysis, createYieldAnalysis])('%o', (createAnalysis) => {
  test('a callee that absorbs makes its caller absorb', () => {
    const program = virtualProgram({
      'a.ts': `
        const inner = async () => {};
        export async function waits(flag: boolean) { await inner(); await (flag ? inner() : Promise.resolve()); }
        export const answers = () => inner();
        export const maps = (list: string[]) => list.map(() => inner());
      `,
    });
    const analysis = createAnalysis(
      new Dispatch(
        createView(program, () => false),
        api,
      ),
    ) as SummaryAnalysis<Callable, unknown>;
    const units = [...factsOf(program.getSourceFile('a.ts') as ts.SourceFile).units.keys()];
    const functions = units.filter((unit): unit is Callable & typeof unit => isCallable(unit));
    const dependent = functions.filter((each) => [...analysis.dependencies(each)].length > 0);
    expect(dependent.length).toBeGreaterThan(1);
    for (const each of dependent) {
      expect(
        analysis.equals(
          analysis.transfer(each, () => analysis.absorbing),
          analysis.absorbing,
        ),
      ).toBe(true);
    }
  });
});

test('of two witnesses the same one wins, whichever is asked for first', () => {
  const textOf = (found: Path | undefined): string =>
    found === undefined ? '' : `${String(sites.indexOf(found.site))} ${textOf(found.next)}`;
  fc.assert(
    fc.property(path, path, (a, b) => {
      expect(textOf(betterPath(a, b))).toBe(textOf(betterPath(b, a)));
      expect(betterPath(a, b).length).toBe(Math.min(a.length, b.length));
    }),
  );
});
