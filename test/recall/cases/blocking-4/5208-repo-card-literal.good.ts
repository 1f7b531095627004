interface GitHub {
  stars(repo: string): Promise<number>;
  latestRelease(repo: string): Promise<string>;
}

export async function repoCard(gh: GitHub, repo: string) {
  const [stars, release] = await Promise.all([gh.stars(repo), gh.latestRelease(repo)]);
  return { repo, stars, release };
}
