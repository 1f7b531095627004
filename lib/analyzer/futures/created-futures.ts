/** Futures that their types do not show: what makes them is in the catalogue. */
import type * as ts from 'typescript';
import type { FutureType } from '../../catalogue/records.js';
import { holds } from '../../summary/condition.js';
import { bareName, calleeOf, isCallLike } from '../../syntax/expressions.js';
import { apiRefOfDeclaration } from '../../types/api-ref.js';
import { resolveSymbol } from '../../types/resolve.js';
import { importedRef } from '../../types/symbols.js';
import type { Foundation } from '../foundation.js';
import { futureEngineOf, type FutureEngine } from './future-engine.js';

/** The record of the API that a call calls, where it wins over the type: found by name first. */
export function createdBy(value: ts.Expression, edges: Foundation['edges']): FutureType | undefined {
  const records = creatorsOf(value, futureEngineOf(edges));
  if (!isCallLike(value) || records.length === 0) return undefined;
  const { checker } = edges.dispatch.view;
  const declarations = resolveSymbol(checker, calleeOf(value))?.declarations ?? [];
  const refs = [...declarations.map(apiRefOfDeclaration), importedRef(checker, calleeOf(value))];
  return records.find(
    ({ module, name: api, when }) =>
      refs.some((ref) => ref?.module === module && ref.name === api) && holds(when, value, checker),
  );
}

/** The records of APIs that are called as what a call calls. */
function creatorsOf(value: ts.Expression, { creators }: FutureEngine): readonly FutureType[] {
  const name = isCallLike(value) ? bareName(calleeOf(value)) : undefined;
  return name === undefined ? [] : (creators.get(name) ?? []);
}
