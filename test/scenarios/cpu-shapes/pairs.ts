import { Router } from 'express';

interface Order {
  readonly id: number;
  readonly customer: number;
}

interface Customer {
  readonly id: number;
}

type Load<T> = () => Promise<readonly T[]>;

export async function joinBad(orders: Load<Order>, customers: Load<Customer>): Promise<readonly unknown[]> {
  const [bought, known] = await Promise.all([orders(), customers()]);
  return bought.map((order) => known.find((customer) => customer.id === order.customer)); // ~strict no-cpu-heavy-work: 2 nested loops over `bought and known`
}

export async function joinOnceOk(orders: Load<Order>, customers: Load<Customer>): Promise<readonly unknown[]> {
  const [bought, known] = await Promise.all([orders(), customers()]);
  const byId = new Map(known.map((customer) => [customer.id, customer]));
  return bought.map((order) => byId.get(order.customer));
}

export async function derivedBad(load: Load<Order>): Promise<readonly Order[]> {
  const orders = await load();
  const ids = orders.map((order) => order.id);
  return [...orders].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)); // ~strict no-cpu-heavy-work: 2 nested loops
}

export async function gatheredBad(load: Load<Order>): Promise<readonly Order[]> {
  const unique: Order[] = [];
  for (const order of await load()) {
    if (!unique.some((each) => each.id === order.id)) unique.push(order); // ~strict no-cpu-heavy-work: 2 nested loops
  }
  return unique;
}

export async function sortedEachTimeBad(load: Load<Order>): Promise<readonly number[]> {
  const orders = await load();
  return orders.map((order) => [...orders].sort((a, b) => a.id - b.id).length + order.id); // ~strict no-cpu-heavy-work: 2 nested loops
}

export async function primesBad(limit: number): Promise<number> {
  let found = 0;
  for (let n = 2; n < limit; n++) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) isPrime = false; // ~strict no-cpu-heavy-work: 2 nested loops over `limit`
    if (isPrime) found += 1;
  }
  return found;
}

export async function settledAwaitBad(load: Load<string>): Promise<number> {
  const names = await load();
  let equal = 0;
  for (const a of names) {
    for (const b of names) equal += a === b ? 1 : 0; // ~strict no-cpu-heavy-work: 2 nested loops over `names`
    await Promise.resolve();
  }
  return equal;
}

export async function insideWaitingLoopBad(load: (page: number) => Promise<readonly string[] | undefined>): Promise<number> {
  let repeated = 0;
  for (let page = 0; page < 10; page++) {
    const names = (await load(page)) ?? []; // ~strict prefer-concurrent-await: Each round
    repeated += names.filter((name, at) => names.indexOf(name) !== at).length; // ~strict no-cpu-heavy-work: 2 nested loops over `names`
  }
  return repeated;
}

export const routes = Router();
routes.get('/burn', (_request, response) => {
  let sum = 0;
  for (let i = 0; i < 5_000_000_000; i++) sum += i; // ~strict no-cpu-heavy-work: makes 5,000,000,000 rounds
  response.json(sum);
});

function distance(a: string, b: string): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) same += a[i] === b[j] ? 1 : 0;
  return same;
}

export async function twoTextsBad(a: string, b: string): Promise<number> {
  return distance(a, b); // ~strict no-cpu-heavy-work: 2 nested loops over a and b
}

export async function countedByHandBad(load: Load<string>): Promise<number> {
  const names = await load();
  let equal = 0;
  let i = 0;
  while (i < names.length) {
    let j = i + 1;
    while (j < names.length) { // ~strict no-cpu-heavy-work: 2 nested loops over `names`
      if (names[i] === names[j]) equal += 1;
      j += 1;
    }
    i += 1;
  }
  return equal;
}

export async function onePassOk(read: () => Promise<string>): Promise<number> {
  const text = await read();
  let words = 0;
  let i = 0;
  while (i < text.length) {
    let j = i + 1;
    while (j < text.length && text[j] !== ' ') j += 1;
    words += 1;
    i = j;
  }
  return words;
}

enum Color {
  Red,
  Green,
}

const limits = { free: 10, paid: 100 };

export async function writtenOutOk(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const x of Object.values(Color)) for (const y of Object.values(Color)) all.push(`${String(x)}${String(y)}`);
  for (const x of Object.keys(limits)) for (const y of Object.keys(limits)) all.push(x + y);
  for (const x of process.argv) for (const y of process.argv) all.push(x + y);
  for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) all.push(`${String(x)},${String(y)}`);
  return all;
}

export async function oneAfterTheOtherOk(load: Load<Order>): Promise<boolean> {
  const orders = await load();
  return orders.filter((order) => order.id > 0).map((order) => order.customer).sort().includes(1);
}

export async function pageOk(load: Load<Order>, known: Load<Customer>): Promise<readonly unknown[]> {
  const page = (await load()).slice(0, 20);
  const customers = await known(); // ~strict prefer-concurrent-await: 2 waits
  return page.map((order) => customers.find((customer) => customer.id === order.customer));
}

export async function searchGoesOnOk(read: () => Promise<string>): Promise<number> {
  const text = await read();
  let lines = 0;
  for (let at = 0; at < text.length; at++) at = text.indexOf('\n', at) + lines++;
  return lines;
}

export async function levelsOk(load: () => Promise<readonly Order[]>, below: (order: Order) => readonly Order[]): Promise<number> {
  let level = await load();
  let count = 0;
  while (level.length > 0) {
    const next: Order[] = [];
    for (const order of level) next.push(...below(order));
    count += level.length;
    level = next;
  }
  return count;
}
