import type { FutureType } from '../records.js';

type Shared = Omit<FutureType, 'effect' | 'name' | 'by'> & { readonly by?: FutureType['by'] };

/** One lazy record for each name: what its neighbours share is said once. */
export function lazyTypes(shared: Shared, names: readonly string[]): readonly FutureType[] {
  return names.map((name) => ({ by: 'type', ...shared, effect: 'lazy', name }));
}

/** One eager record for each name. Without a record a thenable is eager all the same; these say what cannot be seen from types. */
export function eagerTypes(
  shared: Omit<Shared, 'kind' | 'drivenBy' | 'rerun'>,
  names: readonly string[],
): readonly FutureType[] {
  return names.map((name) => ({
    by: 'type',
    kind: 'eager',
    drivenBy: [],
    rerun: 'memoised',
    ...shared,
    effect: 'eager',
    name,
  }));
}
