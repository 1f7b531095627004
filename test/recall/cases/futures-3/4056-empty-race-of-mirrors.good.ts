export interface Mirror {
  readonly url: string;
  head(path: string): Promise<number>;
}

export async function fastest(mirrors: readonly Mirror[], path: string): Promise<string> {
  if (mirrors.length === 0) {
    throw new Error('no mirrors configured');
  }
  return Promise.race(
    mirrors.map(async (m) => {
      await m.head(path);
      return m.url;
    }),
  );
}
