export interface Api {
  page(n: number): Promise<string[]>;
}

async function* pages(api: Api, max: number): AsyncGenerator<string[]> {
  for (let n = 0; n < max; n += 1) {
    const rows = await api.page(n);
    if (rows.length === 0) return;
    yield rows;
  }
}

export async function* rows(api: Api, max = 100): AsyncGenerator<string> {
  for await (const page of pages(api, max)) yield* page;
}

export async function firstMatching(api: Api, test: (row: string) => boolean): Promise<string | undefined> {
  const iterator = rows(api);
  for await (const row of iterator) {
    if (test(row)) return row;
  }
  return undefined;
}
