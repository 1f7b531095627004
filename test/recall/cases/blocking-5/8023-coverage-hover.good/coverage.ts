import { readFile } from 'node:fs/promises';

export type LineHits = ReadonlyMap<number, number>;

export async function coverageFor(report: string, file: string): Promise<LineHits> {
  const hits = new Map<number, number>();
  let inside = false;
  const text = await readFile(report, 'utf8');
  for (const line of text.split('\n')) {
    if (line.startsWith('SF:')) inside = line.slice(3) === file;
    else if (inside && line.startsWith('DA:')) {
      const [no = '0', count = '0'] = line.slice(3).split(',');
      hits.set(Number(no), Number(count));
    }
  }
  return hits;
}
