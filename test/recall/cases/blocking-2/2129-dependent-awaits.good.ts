interface Api {
  session(token: string): Promise<{ userId: string } | null>;
  user(id: string): Promise<{ teamId: string }>;
  team(id: string): Promise<{ name: string }>;
  announcements(): Promise<string[]>;
}

export async function home(api: Api, token: string) {
  const session = await api.session(token);
  if (session === null) return { team: null, announcements: [] };
  const user = await api.user(session.userId);
  const team = await api.team(user.teamId);
  if (team.name === 'archived') throw new Error('archived');
  const announcements = await api.announcements();
  return { team: team.name, announcements };
}
