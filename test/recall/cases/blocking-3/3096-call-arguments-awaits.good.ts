type Render = (profile: unknown, feed: unknown) => string;

async function lookUp(host: string, path: string): Promise<string> {
  const response = await fetch(new URL(path, host));
  return response.text();
}

export const profilePage = (render: Render) => async (handle: string) => {
  const [profile, feed] = await Promise.all([
    lookUp('https://profiles.example.org', `/by-handle/${handle}`),
    lookUp('https://feeds.example.org', `/latest/${handle}`),
  ]);
  return render(profile, feed);
};
