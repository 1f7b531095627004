/** Questions about lazy futures that are driven more than once. */
import type { TSESTree } from '@typescript-eslint/utils';
import * as ts from 'typescript';
import { drivesArgument } from '../summary/futures/driving-arguments.js';
import { drivesOf, mayFollowEachOther, methodCalledOn, type Rerun, rerunOf } from '../summary/futures/driving.js';
import { isCallLike, unwrap } from '../syntax/expressions.js';
import type { Future } from '../types/future.js';
import { typeOf } from '../types/type-of.js';
import { futureEngineOf } from './futures/future-engine.js';
import { foundationFor, type RuleContext } from './foundation.js';

/** A lazy future that a variable holds, driven again. */
export interface RerunFuture {
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
  rerunIn(node: TSESTree.VariableDeclarator): RerunFuture | undefined;
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
  return {
    rerunIn(node) {
      const declaration = toTypeScript(node) as ts.VariableDeclaration;
      const { initializer } = declaration;
      if (!isNamed(declaration) || initializer === undefined || !isCallLike(unwrap(initializer))) return undefined;
      const { name } = declaration;
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
      const rerun = rerunOf(drives, declaration, (each) => isHarmful(each, future));
      const place = rerun === undefined ? undefined : toEstree(rerun.again);
      if (rerun === undefined || place === undefined) return undefined;
      return {
        name: name.text,
        type: future.name,
        outcome: future.rerun === 'runs-again' ? 'runs-again' : 'throws',
        place,
        firstLine: toEstree(rerun.first)?.loc.start.line ?? place.loc.start.line,
        isLoop: rerun.first === rerun.again,
      };
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

function isNamed(node: ts.VariableDeclaration): node is ts.VariableDeclaration & { readonly name: ts.Identifier } {
  return ts.isIdentifier(node.name);
}
