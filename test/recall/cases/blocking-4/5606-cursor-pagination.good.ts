interface Page {
  items: string[];
  next: string | null;
}

export async function* allItems(url: string): AsyncGenerator<string> {
  let cursor: string | null = '';
  while (cursor !== null) {
    const res = await fetch(`${url}?cursor=${encodeURIComponent(cursor)}`);
    const page = (await res.json()) as Page;
    yield* page.items;
    cursor = page.next;
  }
}
