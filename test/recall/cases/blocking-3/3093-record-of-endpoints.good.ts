export type State = 'up' | 'down';

async function probe(url: string): Promise<State> {
  const response = await fetch(url);
  return response.ok ? 'up' : 'down';
}

export async function fleet(endpoints: Readonly<Record<string, string>>): Promise<Record<string, State>> {
  const entries = await Promise.all(
    Object.entries(endpoints).map(async ([name, url]): Promise<[string, State]> => [name, await probe(url)]),
  );
  return Object.fromEntries(entries);
}
