export interface SearchIndex {
  purge(): Promise<void>;
  rebuild(docs: readonly string[]): Promise<number>;
  optimize(): Promise<void>;
}

export const reindex = async (index: SearchIndex, docs: readonly string[], force: boolean): Promise<number> => {
  let built = 0;
  try {
    built = await (force ? (index.purge(), index.rebuild(docs)) : index.rebuild(docs)); // expect: floating
  } catch (err) {
    console.error('reindex failed', err);
    throw err;
  }
  return built;
};
