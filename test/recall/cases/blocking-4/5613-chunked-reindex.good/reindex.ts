import { breathe } from './yield.js';

interface Doc {
  id: string;
  terms: string[];
}

export async function reindex(docs: readonly Doc[]): Promise<Map<string, Set<string>>> {
  const index = new Map<string, Set<string>>();
  let count = 0;
  for (const doc of docs) {
    for (const term of doc.terms) {
      const ids = index.get(term) ?? new Set<string>();
      ids.add(doc.id);
      index.set(term, ids);
    }
    await breathe(++count);
  }
  return index;
}
