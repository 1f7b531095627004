export interface Draft {
  id: number;
  words: number;
}
export interface Drafts {
  list(author: string): Promise<Draft[]>;
  save(draft: Draft): Promise<Draft>;
  index(drafts: readonly Draft[]): Promise<void>;
}

export function recount(drafts: Drafts, author: string, count: (d: Draft) => number): Promise<number> {
  return drafts
    .list(author)
    .then((all) => {
      for (const draft of all) draft.words = count(draft);
      return drafts.index(all).then(() => all);
    })
    .then((all) => all.reduce((sum, d) => sum + d.words, 0));
}
