import { readFile, stat } from 'node:fs/promises';

interface Artifact {
  name: string;
  path: string;
}

export async function releaseNotes(artifacts: readonly Artifact[], changelog: string): Promise<string> {
  const sizes: Record<string, number> = {};
  for (const { name, path } of artifacts) { // allow: sequential
    sizes[name] = (await stat(path)).size; // expect: sequential
  }
  const text = await readFile(changelog, 'utf8'); // allow: sequential
  const table = Object.entries(sizes).map(([name, size]) => `| ${name} | ${String(size)} |`);
  return `${text}\n${table.join('\n')}`;
}
