import { Effect, Ref } from 'effect';

interface Profile {
  id: string;
  bio: string;
}
interface Api {
  patch(profile: Profile): Promise<Profile>;
}

export class Profiles {
  constructor(
    private readonly api: Api,
    private readonly cache: Ref.Ref<ReadonlyMap<string, Profile>>,
  ) {}

  private invalidate(id: string): Effect.Effect<void> {
    return Ref.update(this.cache, (entries) => {
      const next = new Map(entries);
      next.delete(id);
      return next;
    });
  }

  save(profile: Profile): Effect.Effect<Profile> {
    return Effect.promise(async () => {
      const saved = await this.api.patch(profile);
      this.invalidate(saved.id); // expect: lazy
      return saved;
    });
  }
}
