export interface Job {
  stops: string[];
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  const found: T[][] = [];
  for (const [i, head] of items.entries()) {
    const rest = items.filter((_, k) => k !== i);
    for (const tail of orders(rest)) found.push([head, ...tail]);
  }
  return found;
}

export default function plan(job: Job): string[] {
  return orders(job.stops)[0] ?? [];
}
