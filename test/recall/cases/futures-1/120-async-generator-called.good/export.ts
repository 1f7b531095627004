import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Page {
  rows: string[];
  next?: string;
}

export async function* copyPages(load: (cursor?: string) => Promise<Page>, out: Writable): AsyncGenerator<number, void> {
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    for (const row of page.rows) {
      if (!out.write(`${row}\n`)) await once(out, 'drain');
    }
    yield page.rows.length;
    cursor = page.next;
  } while (cursor !== undefined);
}
