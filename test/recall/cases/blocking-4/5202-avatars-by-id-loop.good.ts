export interface Profile {
  id: string;
  avatar: string;
}

export class DirectoryClient {
  constructor(private readonly base: string) {}

  private async profile(id: string): Promise<Profile> {
    const res = await fetch(`${this.base}/users/${encodeURIComponent(id)}`);
    if (!res.ok) throw new Error(`profile ${id}: ${String(res.status)}`);
    return (await res.json()) as Profile;
  }

  async profiles(ids: readonly string[]): Promise<Profile[]> {
    return Promise.all(ids.map((id) => this.profile(id)));
  }
}
