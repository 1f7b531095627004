import type { Invites } from './repo.js';

export async function join(invites: Invites, code: string, member: number): Promise<boolean> {
  const invite = await invites.find(code);
  if (invite === undefined || invite.used_by !== null) return false;
  await invites.use(code, member); // expect: lazy
  return true;
}
