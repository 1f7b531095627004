/** Questions about waits that could be had at the same time. */
import type { TSESTree } from '@typescript-eslint/utils';
import ts from 'typescript';
import { loopOfWaits, sequencesIn } from '../summary/independence.js';
import { unwrap } from '../syntax/expressions.js';
import { enclosingUnit } from '../syntax/functions.js';
import { typeOf } from '../types/type-of.js';
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
  serialWaits(block: TSESTree.BlockStatement): readonly SerialWaits[];
  serialLoop(loop: TSESTree.ForOfStatement): SerialLoop | undefined;
}

export function independenceQuestions(context: RuleContext): IndependenceQuestions {
  const { dispatch, view, placeOf, toTypeScript, toEstree } = foundationFor(context);
  const isOnLoop = (node: ts.Node): boolean => placeOf(enclosingUnit(node)).on === 'event-loop';
  return {
    serialWaits: (estree) => {
      const block = toTypeScript(estree) as ts.Block;
      return sequencesIn(block.statements, dispatch).flatMap(({ waits }): readonly SerialWaits[] => {
        const node = waits[1] === undefined ? undefined : toEstree(waits[1].await);
        if (node === undefined || !isOnLoop(block)) return [];
        const rewrite = waits.map(({ statement, call, binding }) => {
          const list = ts.isVariableStatement(statement) ? statement.declarationList : undefined;
          const isPlain =
            list !== undefined && (list.flags & ts.NodeFlags.Const) !== 0 && list.declarations[0]?.type === undefined;
          return isPlain
            ? { statement: toEstree(statement), binding: binding && toEstree(binding), promise: toEstree(call) }
            : undefined;
        });
        return [{ node, count: waits.length, rewrite: rewrite.every(isWhole) ? rewrite : undefined }];
      });
    },
    serialLoop: (estree) => {
      const found = loopOfWaits(toTypeScript(estree) as ts.ForOfStatement, dispatch);
      const node = found === undefined ? undefined : toEstree(found.wait);
      if (found === undefined || node === undefined || !isOnLoop(found.loop)) return undefined;
      const { loop, wait, into } = found;
      const name = ts.isVariableDeclarationList(loop.initializer) ? loop.initializer.declarations[0]?.name : undefined;
      const isArray = typeOf(loop.expression, view.checker)?.getProperty('map') !== undefined;
      if (into === undefined || name === undefined || !isArray) return { node, rewrite: undefined };
      const rewrite = {
        items: toEstree(loop.expression),
        item: toEstree(name),
        promise: toEstree(unwrap(wait.expression)),
        list: toEstree(into),
      };
      return { node, rewrite: isWhole(rewrite) ? rewrite : undefined };
    },
  };
}

/** Whether every part of a rewrite was found. */
function isWhole<T extends object>(parts: T | undefined): parts is { [K in keyof T]: Exclude<T[K], undefined> } {
  return parts !== undefined && Object.values(parts).every((part) => part !== undefined);
}
