/** Questions about lazy futures that are driven more than once. */
import type { TSESTree } from '@typescript-eslint/utils';
import * as ts from 'typescript';
import { drivesArgument } from '../summary/futures/driving-arguments.js';
import {
  drivesOf,
  mayFollowEachOther,
  memberDrivesOf,
  methodCalledOn,
  type Rerun,
  rerunOf,
} from '../summary/futures/driving.js';
import { isCallLike, unwrap } from '../syntax/expressions.js';
import type { Future } from '../types/future.js';
import { resolveSymbol } from '../types/resolve.js';
import { typeOf } from '../types/type-of.js';
import { futureEngineOf } from './futures/future-engine.js';
import { foundationFor, type RuleContext } from './foundation.js';

/** A lazy future that a variable holds, or what it holds for good, driven again. */
export interface RerunFuture {
  /** `query`, `page.query` */
  readonly name: string;
  /** Its type. */
  readonly type: string;
  /** What the second drive does. */
  readonly outcome: 'runs-again' | 'throws';
  readonly place: TSESTree.Node;
  /** Line of the first drive; the same as the place's in a loop. */
  readonly firstLine: number;
  readonly isLoop: boolean;
}

export interface RerunQuestions {
  rerunsIn(node: TSESTree.VariableDeclarator): readonly RerunFuture[];
}

export function rerunQuestions(context: RuleContext): RerunQuestions {
  const { edges, dispatch, api, view, toTypeScript, toEstree } = foundationFor(context);
  const { checker } = view;
  const anyDriver = new Set([...DRIVERS, ...api.all('lazy').flatMap(({ drivenOnceBy }) => drivenOnceBy ?? [])]);
  const lazyAt = (value: ts.Expression): Future | undefined => {
    const type = typeOf(value, checker);
    const [future, ...others] = type === undefined ? [] : futureEngineOf(edges).futures.of(type);
    const isOne = future !== undefined && others.length === 0 && future.kind === 'lazy-thenable' && !future.isArray;
    return isOne && (future.rerun !== 'memoised' || future.drivenOnceBy.size > 0) ? future : undefined;
  };
  /** Of the variable itself. */
  const ownRerun = (declaration: NamedDeclaration): RerunFuture | undefined => {
    const { name, initializer } = declaration;
    if (initializer === undefined || !isCallLike(unwrap(initializer))) return undefined;
    // Syntax first: `await` twice, or in a loop, whatever the type. A callee may drive it, too.
    const candidates = drivesOf(name, anyDriver, () => true);
    if (!mayFollowEachOther(candidates, declaration) || !futureEngineOf(edges).hasLazyFutures()) return undefined;
    if (lazyAt(name) === undefined) return undefined;
    // The value that is driven here may be another than the first.
    const possible = rerunOf(candidates, declaration);
    const future = possible === undefined ? undefined : lazyAt(possible.again);
    if (future === undefined) return undefined;
    const drivers = driversOf(future);
    const drives = drivesOf(name, drivers, (call, index) => drivesArgument(call, index, drivers, dispatch));
    return told(declaration, name.text, future, drives);
  };
  /** Of what a field of it holds, where that is given once. */
  const memberReruns = (declaration: NamedDeclaration): readonly RerunFuture[] =>
    [...memberDrivesOf(declaration.name, anyDriver).values()].flatMap((candidates) => {
      const [first] = candidates;
      if (first === undefined || !mayFollowEachOther(candidates, declaration)) return [];
      if (!futureEngineOf(edges).hasLazyFutures() || !isGivenOnce(first)) return [];
      const future = lazyAt(first);
      if (future === undefined) return [];
      const drives = memberDrivesOf(declaration.name, driversOf(future)).get(first.name.text) ?? [];
      return told(declaration, `${declaration.name.text}.${first.name.text}`, future, drives) ?? [];
    });
  const told = (
    declaration: NamedDeclaration,
    name: string,
    future: Future,
    drives: readonly ts.Expression[],
  ): RerunFuture | undefined => {
    const rerun = rerunOf(drives, declaration, (each) => isHarmful(each, future));
    const place = rerun === undefined ? undefined : toEstree(rerun.again);
    if (rerun === undefined || place === undefined) return undefined;
    return {
      name,
      type: future.name,
      outcome: future.rerun === 'runs-again' ? 'runs-again' : 'throws',
      place,
      firstLine: toEstree(rerun.first)?.loc.start.line ?? place.loc.start.line,
      isLoop: rerun.first === rerun.again,
    };
  };
  /** A `readonly` field of a class. What an interface promises may be a getter. */
  const isGivenOnce = (access: ts.PropertyAccessExpression): boolean => {
    const field = resolveSymbol(checker, access)?.valueDeclaration;
    const isField = field !== undefined && (ts.isPropertyDeclaration(field) || ts.isParameter(field));
    return isField && (ts.getCombinedModifierFlags(field) & ts.ModifierFlags.Readonly) !== 0;
  };
  return {
    rerunsIn(node) {
      const declaration = toTypeScript(node) as ts.VariableDeclaration;
      if (!isNamed(declaration)) return [];
      const own = ownRerun(declaration);
      return own === undefined ? memberReruns(declaration) : [own];
    },
  };
}

const DRIVERS: readonly string[] = ['execute', 'exec'];

function driversOf({ rerun, drivenOnceBy }: Future): ReadonlySet<string> {
  return new Set([...(rerun === 'throws' ? ['exec'] : DRIVERS), ...drivenOnceBy]);
}

/** What is memoised harms only where one of the two drives is none that remembers. */
function isHarmful({ first, again }: Rerun, { rerun, drivenOnceBy }: Future): boolean {
  return rerun !== 'memoised' || [first, again].some((drive) => drivenOnceBy.has(methodCalledOn(drive) ?? ''));
}

type NamedDeclaration = ts.VariableDeclaration & { readonly name: ts.Identifier };

function isNamed(node: ts.VariableDeclaration): node is NamedDeclaration {
  return ts.isIdentifier(node.name);
}
