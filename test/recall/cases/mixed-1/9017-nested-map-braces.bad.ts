export interface Draft {
  readonly path: string;
  save(): Promise<void>;
}

export interface Workspace {
  readonly name: string;
  readonly drafts: ReadonlySet<Draft>;
}

export default async function saveAll(workspaces: Iterable<Workspace>): Promise<string[]> {
  const names: string[] = [];
  await Promise.all(
    Array.from(workspaces).map((space) => {
      names.push(space.name);
      [...space.drafts].map((draft) => draft.save()); // expect: floating
    }),
  );
  return names;
}
