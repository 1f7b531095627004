interface GitHub {
  stars(repo: string): Promise<number>;
  latestRelease(repo: string): Promise<string>;
}

export async function repoCard(gh: GitHub, repo: string) {
  return {
    repo,
    stars: await gh.stars(repo), // allow: sequential
    release: await gh.latestRelease(repo), // expect: sequential
  };
}
