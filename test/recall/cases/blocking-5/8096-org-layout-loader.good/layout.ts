import { createApi } from './api.js';

const api = createApi('https://gateway.example');

interface Me {
  id: string;
  name: string;
}

interface Organization {
  id: string;
  plan: string;
}

export default async function orgLayout(orgId: string): Promise<string> {
  const [me, organizations] = await Promise.all([api.get<Me>('/user/me'), api.get<Organization[]>('/orgs')]);
  const current = organizations.find((o) => o.id === orgId);
  return `${me.name} · ${current?.plan ?? 'no access'}`;
}
