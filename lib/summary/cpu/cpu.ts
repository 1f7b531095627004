/** What is heavy about a function: APIs that the catalogue knows to compute for long, and work that grows faster than its input. */
import type { Cpu } from '../../catalogue/records.js';
import type * as ts from 'typescript';
import type { Callable } from '../../callgraph/callable.js';
import { isCallLike, type CallLike } from '../../syntax/expressions.js';
import { holds } from '../condition.js';
import { weightOf } from './cost.js';
import type { Edges } from '../edges.js';
import { extendPath } from '../path.js';
import type { Reached } from '../reached.js';
import type { Sources } from '../reaching.js';
import { shapeLabel, type Shape } from './shape.js';

export type Heavy = Reached<Cpu | Shape>;

/** @param ownShape the heaviest shape of a function's own work; always undefined where only APIs are asked for */
export function cpuSources(edges: Edges, ownShape: (callable: Callable) => Shape | undefined): Sources<Cpu | Shape> {
  const { checker } = edges.dispatch.view;
  return {
    kindOf: () => 'heavy',
    ofFunction: (callable) => {
      const shape = ownShape(callable);
      if (shape === undefined) return undefined;
      return { confidence: 'possible', cause: shape, path: extendPath(shapeLabel(shape), shape.node) };
    },
    ofApi: (value, site, edge) => {
      // Of a function that is handed over, here or to a closure before, the arguments are not at hand.
      if (edge.argument !== undefined || edge.isWrapped === true || !isCallLike(site)) return undefined;
      const records = value.refs.flatMap((ref) => edges.api.find('cpu', ref));
      return heaviest(
        records.filter((record) => record.isUsuallySmall !== true),
        site,
        checker,
      );
    },
  };
}

/**
 * What a call of an API does that is heavy only for unusual input (`JSON.parse`). It is worth a word only where that input is in
 * sight, so it is asked of the call itself and is no part of a function's summary.
 */
export function unusuallyHeavy(call: CallLike, edges: Edges): Reached<Cpu> | undefined {
  const refs = edges.dispatch.calleesOf(call).flatMap((value) => (value.kind === 'api' ? value.refs : []));
  const records = refs.flatMap((ref) => edges.api.find('cpu', ref));
  return heaviest(
    records.filter((record) => record.isUsuallySmall === true),
    call,
    edges.dispatch.view.checker,
  );
}

function heaviest(records: readonly Cpu[], call: CallLike, checker: ts.TypeChecker): Reached<Cpu> | undefined {
  for (const record of records) {
    const weight = holds(record.when, call, checker) ? weightOf(record, call, checker) : 'small';
    if (weight !== 'small') return { confidence: weight, cause: record, path: extendPath(apiLabel(record), call) };
  }
  return undefined;
}

function apiLabel(record: Cpu): string {
  if (/[#.\s]/u.test(record.name) || record.module === 'lib') return record.name;
  return record.name === 'default'
    ? record.module
    : `${record.module.split('/').at(-1) ?? record.module}.${record.name}`;
}
