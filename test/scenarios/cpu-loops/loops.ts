import { setImmediate as nextTurn } from 'node:timers/promises';
import { similar } from './similar.js';

interface Group {
  readonly name: string;
  readonly items: readonly string[];
}

export async function pairsBad(words: readonly string[]): Promise<number> {
  let equal = 0;
  for (const a of words) {
    for (const b of words) equal += a === b ? 1 : 0; // ~strict no-cpu-heavy-work: 2 nested loops over `words`
  }
  return equal;
}

export async function indexedPairsBad(words: readonly string[]): Promise<number> {
  let equal = 0;
  for (let i = 0; i < words.length; i++) {
    for (let j = i + 1; j < words.length; j++) equal += words[i] === words[j] ? 1 : 0; // ~strict no-cpu-heavy-work: nested loops
  }
  return equal;
}

export async function searchedBad(names: readonly string[]): Promise<readonly string[]> {
  return names.filter((name, at) => names.indexOf(name) === at); // ~strict no-cpu-heavy-work: nested loops over `names`
}

export async function cubicBad(xs: readonly number[], ys: readonly number[], zs: readonly number[]): Promise<number> {
  let total = 0;
  for (const x of xs) for (const y of ys) for (const z of zs) total += x * y * z; // ~strict no-cpu-heavy-work: 3 nested loops
  return total;
}

export async function helperBad(words: readonly string[]): Promise<number> {
  return similar(words); // ~strict no-cpu-heavy-work: similar
}

export async function groupsOk(groups: readonly Group[]): Promise<number> {
  let count = 0;
  for (const group of groups) for (const item of group.items) count += item.length;
  return count;
}

export async function joinOk(users: readonly string[], roles: readonly string[]): Promise<readonly string[]> {
  return users.filter((user) => roles.includes(user));
}

export async function writtenOutOk(words: readonly string[]): Promise<number> {
  let count = 0;
  for (const word of words) for (const letter of ['a', 'b']) count += word.includes(letter) ? 1 : 0;
  return count;
}

export async function chunkedOk(words: readonly string[]): Promise<number> {
  let equal = 0;
  for (const a of words) {
    for (const b of words) equal += a === b ? 1 : 0;
    await nextTurn();
  }
  return equal;
}

export function nobodyCallsItOk(words: readonly string[]): number {
  let equal = 0;
  for (const a of words) for (const b of words) equal += a === b ? 1 : 0;
  return equal;
}

interface Pair {
  readonly a: number[][];
  readonly b: number[][];
}

export async function productBad(read: () => Promise<Pair>): Promise<number[][]> {
  const { a, b } = await read();
  const width = b[0]?.length ?? 0;
  const rows: number[][] = [];
  for (let i = 0; i < a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < width; j++) { // ~strict no-cpu-heavy-work: 2 nested loops over `a and width`
      let sum = 0;
      for (let k = 0; k < b.length; k++) sum += (a[i]?.[k] ?? 0) * (b[k]?.[j] ?? 0);
      row.push(sum);
    }
    rows.push(row);
  }
  return rows;
}

export async function cellsOk(read: () => Promise<Pair>): Promise<number> {
  const { a } = await read();
  const width = a[0]?.length ?? 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) for (let j = 0; j < width; j++) sum += a[i]?.[j] ?? 0;
  return sum;
}
