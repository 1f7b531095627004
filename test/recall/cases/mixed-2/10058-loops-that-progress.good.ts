import { setTimeout as sleep } from 'node:timers/promises';

interface Mailbox<T> {
  take(signal: AbortSignal): Promise<T>;
}

interface Cell {
  next: Cell | null;
  value: number;
}

export function links(markdown: string): string[] {
  const pattern = /\]\(([^)]+)\)/g;
  const found: string[] = [];
  let match: RegExpExecArray | null;
  while ((match = pattern.exec(markdown)) !== null) found.push(match[1] ?? '');
  return found;
}

export function last(cell: Cell): number {
  let at = cell;
  while (at.next) at = at.next;
  return at.value;
}

export function uniqueSlug(taken: ReadonlySet<string>, base: string): string {
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${String(n)}`;
  return slug;
}

export async function serve<T>(box: Mailbox<T>, handle: (message: T) => Promise<void>, signal: AbortSignal): Promise<void> {
  while (true) {
    if (signal.aborted) return;
    const message = await box.take(signal);
    try {
      await handle(message);
    } catch (err) {
      console.error(err);
      await sleep(250);
    }
  }
}

export async function readAll<T>(it: AsyncIterator<T>): Promise<T[]> {
  const out: T[] = [];
  for (;;) {
    const { done, value } = await it.next();
    if (done === true) return out;
    out.push(value);
  }
}

export class Debounced {
  private deadline = 0;
  private looping = false;

  constructor(private readonly fire: () => void) {}

  poke(ms: number): void {
    this.deadline = Date.now() + ms;
    if (!this.looping) this.loop().catch(console.error);
  }

  private async loop(): Promise<void> {
    this.looping = true;
    while (Date.now() < this.deadline) await sleep(this.deadline - Date.now());
    this.looping = false;
    this.fire();
  }
}
