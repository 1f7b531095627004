import * as ts from 'typescript';
import type { CallSite } from '../callgraph/call-site.js';
import type { Alternative, ApiRef } from '../catalogue/records.js';
import { holds } from '../summary/condition.js';
import type { Edges } from '../summary/edges.js';
import { bareName, calleeOf, isCallLike } from '../syntax/expressions.js';

/** A fact about an API that has an alternative. */
interface Replaceable extends ApiRef {
  readonly alternative?: Alternative;
}

/**
 * The alternative that can be awaited in the place of this very call: the call names the API itself, not a function that gets it
 * (`each(paths, mkdirSync)`, `readFileSync.call(…)`), and its arguments fit. Whether names and `await` fit is the editor's to say.
 */
export function replacementFor(site: CallSite, record: Replaceable | undefined, edges: Edges): Alternative | undefined {
  const alternative = record?.alternative;
  if (record === undefined || alternative?.shape !== 'promise' || !isCallLike(site)) return undefined;
  const callee = calleeOf(site);
  if (!ts.isIdentifier(callee) && bareName(callee) !== record.name) return undefined;
  const { dispatch } = edges;
  const isCalled = dispatch
    .calleesOf(site)
    .every((value) => value.kind === 'api' && value.refs.some((ref) => isSame(ref, record)));
  if (!isCalled || alternative.unless?.some((condition) => holds(condition, site, dispatch.view.checker)) === true) {
    return undefined;
  }
  return alternative;
}

function isSame(a: ApiRef, b: ApiRef): boolean {
  return a.module === b.module && a.name === b.name;
}
