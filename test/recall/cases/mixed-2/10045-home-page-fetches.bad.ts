interface Project {
  slug: string;
  title: string;
}
interface Profile {
  id: string;
  handle: string;
}
interface Round {
  name: string;
  closesAt: string;
}

async function getJson<T>(url: string): Promise<T> {
  const res = await fetch(url, { headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`${url}: ${String(res.status)}`);
  return (await res.json()) as T;
}

export async function loadHome(userId: string) {
  const projects = await getJson<Project[]>('https://projects.internal.test/v1/projects?state=active'); // allow: sequential
  const profile = await getJson<Profile>(`https://people.internal.test/v1/profiles/${userId}`); // expect: sequential
  const rounds = await getJson<Round[]>('https://grants.internal.test/v1/rounds'); // allow: sequential
  return {
    greeting: `Hello ${profile.handle}`,
    projects: projects.slice(0, 12),
    closing: rounds.filter((r) => Date.parse(r.closesAt) > Date.now()),
  };
}
