export interface Profile {
  id: string;
  name: string;
}
type Loader = (id: string) => Promise<Profile>;

export function profiles(load: Loader) {
  const seen = new Map<string, Profile>();

  async function refresh(id: string): Promise<Profile> {
    const profile = await load(id);
    seen.set(id, profile);
    return profile;
  }

  return {
    warm(ids: Iterable<string>): void {
      for (const id of ids) {
        seen.get(id) ?? refresh(id); // expect: floating
      }
    },
    peek: (id: string) => seen.get(id),
  };
}
