/** A sample of a rule's page. */
export interface Sample {
  readonly kind: 'correct' | 'incorrect';
  /** Line of the fence, from 1. */
  readonly line: number;
  /** The heading above it, without `#`. */
  readonly heading: string;
  /** What the marker says besides: the rule's options and `settings.stall`. */
  readonly given: { readonly options?: object; readonly settings?: object };
  readonly files: readonly SampleFile[];
}

export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const MARKER = /^<!-- (?<kind>correct|incorrect)(?: (?<given>\{.*\}))? -->$/u;
const FENCE = /^```(?:ts|tsx|js)$/u;
const FILE = /^\/\/ file: (?<name>\S+)$/u;

/**
 * The code samples of a page. Above each fence stands `<!-- correct -->` or `<!-- incorrect -->`; it may name options and
 * settings as JSON: `<!-- incorrect { "options": { "tiers": ["lookup"] } } -->`. A sample of several files separates them by
 * `// file: name.ts`.
 *
 * @throws if a TypeScript fence has no marker.
 */
export function samplesOf(page: string): Sample[] {
  const lines = page.split('\n');
  const samples: Sample[] = [];
  let heading = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('#')) {
      heading = line.replace(/^#+\s*/u, '').replaceAll('`', '');
    } else if (line.startsWith('```')) {
      const end = lines.indexOf('```', at + 1);
      if (FENCE.test(line)) {
        samples.push({ ...markerAbove(lines, at), line: at + 1, heading, files: filesOf(lines.slice(at + 1, end)) });
      }
      at = end;
    }
  }
  return samples;
}

function markerAbove(lines: readonly string[], fence: number): Pick<Sample, 'kind' | 'given'> {
  const above = lines.slice(0, fence).findLast((line) => line.trim() !== '') ?? '';
  const { kind, given } = MARKER.exec(above)?.groups ?? {};
  if (kind !== 'correct' && kind !== 'incorrect') {
    throw new Error(`The sample in line ${fence + 1} needs <!-- correct --> or <!-- incorrect --> above it.`);
  }
  return { kind, given: given === undefined ? {} : (JSON.parse(given) as Sample['given']) };
}

function filesOf(lines: readonly string[]): SampleFile[] {
  const files: { name: string; lines: string[] }[] = [{ name: 'sample.ts', lines: [] }];
  for (const line of lines) {
    const name = FILE.exec(line)?.groups?.['name'];
    if (name === undefined) {
      files.at(-1)?.lines.push(line);
    } else {
      files.push({ name, lines: [] });
    }
  }
  return files
    .filter((file) => file.lines.some((line) => line.trim() !== ''))
    .map((file) => ({ name: file.name, text: `${file.lines.join('\n')}\n` }));
}
