export type State = 'up' | 'down';

async function probe(url: string): Promise<State> {
  const response = await fetch(url);
  return response.ok ? 'up' : 'down';
}

export async function fleet(endpoints: Readonly<Record<string, string>>): Promise<Record<string, State>> {
  const states: Record<string, State> = {};
  for (const [name, url] of Object.entries(endpoints)) { // allow: sequential
    states[name] = await probe(url); // expect: sequential
  }
  return states;
}
