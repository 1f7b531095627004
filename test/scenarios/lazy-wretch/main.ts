import wretch from 'wretch';

export function builtBad(token: string): void {
  wretch('https://tickets.example').auth(token).headers({ accept: 'text/plain' }); // ~ no-floating-future: never runs
}

export async function sentOk(token: string): Promise<string> {
  const api = wretch('https://tickets.example').auth(token);
  return await api.get('/open').text();
}
