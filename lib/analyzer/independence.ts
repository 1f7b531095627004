/** Questions about waits that could be had at the same time. */
import type { TSESTree } from '@typescript-eslint/utils';
import * as ts from 'typescript';
import type { WaitWorld } from '../summary/independence/call-effects.js';
import type { Edges } from '../summary/edges.js';
import { sequencesIn } from '../summary/independence/independence.js';
import { loopOfWaits, type ItemLoop, type LoopOfWaits } from '../summary/independence/loop-of-waits.js';
import { createSolver } from '../summary/solve.js';
import { createTouchAnalysis } from '../summary/independence/touching.js';
import type { Wait } from '../summary/independence/wait-steps.js';
import { createYieldAnalysis } from '../summary/loops/yielding.js';
import { unwrap } from '../syntax/expressions.js';
import { enclosingUnit, isAsyncFunction } from '../syntax/functions.js';
import { typeOf } from '../types/type-of.js';
import { memoize } from '../util/memo.js';
import { foundationFor, type RuleContext } from './foundation.js';

/** Statements of one block that wait for one independent answer each. */
export interface SerialWaits {
  /** The second wait: the first that could have been under way already. */
  readonly node: TSESTree.Node;
  readonly count: number;
  /** The statements and what each waits for, in order; undefined where they cannot be written as one. */
  readonly rewrite: readonly SerialWait[] | undefined;
}

export interface SerialWait {
  readonly statement: TSESTree.Node;
  readonly binding: TSESTree.Node;
  readonly promise: TSESTree.Node;
}

/** A loop that waits for each item in turn. */
export interface SerialLoop {
  readonly node: TSESTree.Node;
  /** What the loop is written from; undefined where it cannot be written as one `Promise.all`. */
  readonly rewrite:
    | {
        readonly items: TSESTree.Node;
        readonly item: TSESTree.Node;
        readonly promise: TSESTree.Node;
        readonly list: TSESTree.Node;
      }
    | undefined;
}

export interface IndependenceQuestions {
  /** @param node a block, a case of a `switch`, or an arrow that is one expression */
  serialWaits(node: TSESTree.Node): readonly SerialWaits[];
  serialLoop(loop: TSESTree.ForInStatement | TSESTree.ForOfStatement | TSESTree.ForStatement): SerialLoop | undefined;
}

const worldOf: (edges: Edges) => WaitWorld = memoize(({ dispatch }: Edges) => ({
  dispatch,
  touchOf: createSolver(createTouchAnalysis(dispatch)),
  yieldOf: createSolver(createYieldAnalysis(dispatch)),
}));

export function independenceQuestions(context: RuleContext): IndependenceQuestions {
  const { edges, view, placeOf, toTypeScript, toEstree } = foundationFor(context);
  const world = worldOf(edges);
  const isOnLoop = (node: ts.Node): boolean => placeOf(enclosingUnit(node)).on === 'event-loop';
  return {
    serialWaits: (estree) => {
      const owner = toTypeScript(estree);
      // Code that may not wait has no waits, and a module's own runs once.
      if (!isAsyncFunction(ts.isArrowFunction(owner) ? owner : enclosingUnit(owner))) return [];
      return sequencesIn(partsOf(owner), world).flatMap((waits): readonly SerialWaits[] => {
        const node = waits[1] === undefined ? undefined : toEstree(waits[1].await);
        if (node === undefined || !isOnLoop(waits[1]?.await ?? owner)) return [];
        return [{ node, count: waits.length, rewrite: rewriteOf(waits) }];
      });
    },
    serialLoop: (estree) => {
      const loop = toTypeScript(estree) as ItemLoop;
      const found = loopOfWaits(loop, world);
      const node = found === undefined ? undefined : toEstree(found.wait);
      if (found === undefined || node === undefined || !isOnLoop(loop)) return undefined;
      // Waits of one round that do not need each other are a finding of their own.
      if (ts.isBlock(loop.statement) && sequencesIn(loop.statement.statements, world).length > 0) return undefined;
      return { node, rewrite: ts.isForOfStatement(loop) ? loopRewriteOf(loop, found) : undefined };
    },
  };

  /** Statements that follow each other, each `const x = await f();`. */
  function rewriteOf(waits: readonly Wait[]): readonly SerialWait[] | undefined {
    const parts = waits.map(({ statement, await: wait, call }, at) => {
      if (!ts.isVariableStatement(statement)) return undefined;
      const [declaration, ...others] = statement.declarationList.declarations;
      const isPlain =
        (statement.declarationList.flags & ts.NodeFlags.Const) !== 0 &&
        declaration?.initializer !== undefined &&
        others.length === 0 &&
        declaration.type === undefined &&
        unwrap(declaration.initializer) === wait;
      if (!isPlain || (at > 0 && !follows(waits[at - 1]?.statement, statement))) return undefined;
      return { statement: toEstree(statement), binding: toEstree(declaration.name), promise: toEstree(call) };
    });
    return parts.every(isWhole) ? parts : undefined;
  }

  function loopRewriteOf(loop: ts.ForOfStatement, { wait, into }: LoopOfWaits): SerialLoop['rewrite'] {
    const name = ts.isVariableDeclarationList(loop.initializer) ? loop.initializer.declarations[0]?.name : undefined;
    const isArray = typeOf(loop.expression, view.checker)?.getProperty('map') !== undefined;
    if (into === undefined || name === undefined || !isArray) return undefined;
    const rewrite = {
      items: toEstree(loop.expression),
      item: toEstree(name),
      promise: toEstree(unwrap(wait.expression)),
      list: toEstree(into),
    };
    return isWhole(rewrite) ? rewrite : undefined;
  }
}

function partsOf(owner: ts.Node): readonly ts.Node[] {
  if (ts.isArrowFunction(owner)) return ts.isBlock(owner.body) ? [] : [owner.body];
  return ts.isBlock(owner) || ts.isCaseOrDefaultClause(owner) ? owner.statements : [];
}

function follows(before: ts.Node | undefined, after: ts.Statement): boolean {
  if (before === undefined || before.parent !== after.parent || !ts.isBlock(after.parent)) return false;
  return after.parent.statements.indexOf(after) === after.parent.statements.indexOf(before as ts.Statement) + 1;
}

/** Whether every part of a rewrite was found. */
function isWhole<T extends object>(parts: T | undefined): parts is { [K in keyof T]: Exclude<T[K], undefined> } {
  return parts !== undefined && Object.values(parts).every((part) => part !== undefined);
}
