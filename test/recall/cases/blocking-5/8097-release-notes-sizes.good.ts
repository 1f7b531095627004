import { readFile, stat } from 'node:fs/promises';

interface Artifact {
  name: string;
  path: string;
}

export async function releaseNotes(artifacts: readonly Artifact[], changelog: string): Promise<string> {
  const [text, ...stats] = await Promise.all([readFile(changelog, 'utf8'), ...artifacts.map(({ path }) => stat(path))]);
  const table = artifacts.map(({ name }, i) => `| ${name} | ${String(stats[i]?.size ?? 0)} |`);
  return `${text}\n${table.join('\n')}`;
}
