interface Row {
  readonly id: string;
  readonly group: string;
}

export async function foldedBad(load: () => Promise<readonly Row[]>): Promise<Record<string, Row>> {
  const rows = await load();
  return rows.reduce<Record<string, Row>>((all, row) => ({ ...all, [row.id]: row }), {}); // ~strict no-cpu-heavy-work: `all` is copied in every round
}

export async function joinedBad(load: () => Promise<readonly Row[]>): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  for (const row of await load()) {
    ids = [...ids, row.id]; // ~strict no-cpu-heavy-work: `ids` is copied in every round
  }
  return ids;
}

export async function concatenatedBad(pages: readonly (readonly Row[])[]): Promise<readonly Row[]> {
  return pages.reduce<readonly Row[]>((all, page) => all.concat(page), []); // ~strict no-cpu-heavy-work: `all` is copied in every round
}

export async function addedOk(load: () => Promise<readonly Row[]>): Promise<Map<string, Row>> {
  const all = new Map<string, Row>();
  for (const row of await load()) all.set(row.id, { ...row });
  return all;
}

export async function settingsOk(settings: Record<string, string>): Promise<Record<string, string>> {
  return Object.keys(settings).reduce<Record<string, string>>((all, key) => ({ ...all, [key]: settings[key] ?? '' }), {});
}
