import { readFileSync } from 'node:fs';

export type LineHits = ReadonlyMap<number, number>;

export function coverageFor(report: string, file: string): LineHits {
  const hits = new Map<number, number>();
  let inside = false;
  for (const line of readFileSync(report, 'utf8').split('\n')) { // allow: blocking
    if (line.startsWith('SF:')) inside = line.slice(3) === file;
    else if (inside && line.startsWith('DA:')) {
      const [no = '0', count = '0'] = line.slice(3).split(',');
      hits.set(Number(no), Number(count));
    }
  }
  return hits;
}
