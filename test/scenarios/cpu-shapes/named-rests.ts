/** Recursions whose smaller inputs have names. */
function distanceBad(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [restOfFrom, restOfTo] = [from.slice(1), to.slice(1)];
  if (from[0] === to[0]) return distanceBad(restOfFrom, restOfTo);
  const dropped = distanceBad(restOfFrom, to);
  const added = distanceBad(from, restOfTo);
  return 1 + Math.min(dropped, added, distanceBad(restOfFrom, restOfTo));
}

function halves(items: readonly number[]): number {
  if (items.length < 2) return items[0] ?? 0;
  const middle = items.length >> 1;
  const left = items.slice(0, middle);
  const right = items.slice(middle);
  return halves(left) + halves(right);
}

export async function suggestBad(from: string, to: string): Promise<number> {
  return distanceBad(from, to); // ~strict no-cpu-heavy-work: distanceBad
}

export async function sumOk(items: readonly number[]): Promise<number> {
  return halves(items);
}
