interface Page {
  query: Record<string, string | number>;
}

async function getJson<T>(path: string, page: Page): Promise<T> {
  const query = new URLSearchParams(Object.entries(page.query).map(([k, v]): [string, string] => [k, String(v)]));
  const response = await fetch(`https://api.example.org/${path}?${query.toString()}`);
  return (await response.json()) as T; // allow: cpu
}

export async function homePage() {
  const [current, past, votes] = await Promise.all([ // allow: sequential
    await getJson<string[]>('sessions', { query: { status: 'current', size: 1 } }), // allow: sequential
    await getJson<string[]>('sessions', { query: { status: 'past', size: 1 } }), // expect: sequential
    await getJson<number[]>('votes', { query: { size: 15 } }), // allow: sequential
  ]);
  return { current, past, votes };
}
