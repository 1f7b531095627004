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
    async warm(ids: Iterable<string>): Promise<void> {
      await Promise.all(Array.from(ids, (id) => seen.get(id) ?? refresh(id)));
    },
    peek: (id: string) => seen.get(id),
  };
}
