import { setImmediate as turn } from 'node:timers/promises';

function* permutations(items: readonly string[]): Generator<string[], void, undefined> {
  const [first, ...rest] = items;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const tail of permutations(rest)) {
    for (let i = 0; i <= tail.length; i++) yield [...tail.slice(0, i), first, ...tail.slice(i)];
  }
}

export async function shortestRoute(stops: readonly string[], length: (route: string[]) => number): Promise<string[]> {
  let best: string[] = [];
  let bestLength = Infinity;
  let seen = 0;
  for (const route of permutations(stops.slice(0, 8))) {
    const current = length(route);
    if (current < bestLength) [best, bestLength] = [route, current];
    if (++seen % 200 === 0) await turn();
  }
  return best;
}
