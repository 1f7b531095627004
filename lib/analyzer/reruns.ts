/** Questions about lazy futures that are driven more than once. */
import type { TSESTree } from '@typescript-eslint/utils';
import * as ts from 'typescript';
import { drivesOf, rerunOf } from '../summary/futures/driving.js';
import { isCallLike, unwrap } from '../syntax/expressions.js';
import { typeOf } from '../types/type-of.js';
import { futureEngineOf } from './future-engine.js';
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
  const { edges, view, toTypeScript, toEstree } = foundationFor(context);
  const { checker } = view;
  return {
    rerunIn(node) {
      const declaration = toTypeScript(node) as ts.VariableDeclaration;
      const { initializer } = declaration;
      if (!isNamed(declaration) || initializer === undefined || !isCallLike(unwrap(initializer))) return undefined;
      const { name } = declaration;
      // Syntax first: `await` twice, or in a loop, whatever the type.
      const possible = rerunOf(drivesOf(name, ANY_DRIVER), declaration);
      // The value that is driven here may be another than the first.
      const type = possible === undefined ? undefined : typeOf(possible.again, checker);
      const [future, ...others] = type === undefined ? [] : futureEngineOf(edges).futures.of(type);
      if (future === undefined || others.length > 0 || future.kind !== 'lazy-thenable' || future.isArray)
        return undefined;
      if (future.rerun === 'memoised') return undefined;
      const drivers = future.rerun === 'throws' ? new Set(['exec']) : new Set(['execute', 'exec']);
      const rerun = rerunOf(drivesOf(name, drivers), declaration);
      const place = rerun === undefined ? undefined : toEstree(rerun.again);
      if (rerun === undefined || place === undefined) return undefined;
      return {
        name: name.text,
        type: future.name,
        outcome: future.rerun,
        place,
        firstLine: toEstree(rerun.first)?.loc.start.line ?? place.loc.start.line,
        isLoop: rerun.first === rerun.again,
      };
    },
  };
}

const ANY_DRIVER: ReadonlySet<string> = new Set(['execute', 'exec']);

function isNamed(node: ts.VariableDeclaration): node is ts.VariableDeclaration & { readonly name: ts.Identifier } {
  return ts.isIdentifier(node.name);
}
