interface Page {
  items: { id: string; name: string }[];
  next: string | null;
}

export async function* contacts(api: (cursor: string | null) => Promise<Page>): AsyncGenerator<{ id: string; name: string }> {
  let cursor: string | null = null;
  do {
    const page: Page = await api(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== null);
}

export async function latest(api: (cursor: string | null) => Promise<Page>): Promise<string | undefined> {
  for await (const contact of contacts(api)) {
    if (contact.name !== '') return contact.name;
  }
  return undefined;
}
