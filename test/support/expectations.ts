import type { Level } from './lint.js';

/** A line of a program that says what must be found on it. */
export interface Expectation {
  readonly line: number;
  /** Rule name without `stall/`. */
  readonly rule: string;
  /** Part of the message; empty when only the place matters. */
  readonly text: string;
}

/** One finding, as far as an expectation can speak of it. */
export interface Finding {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const MARKER = /\/\/\s*~(?<strict>strict)?\s+(?<rule>[a-z-]+)(?::(?<text>.*?))?(?=\/\/\s*~|$)/gu;

/**
 * Reads the expectations in `source` that hold at `level`.
 *
 * @example
 * readFileSync(path); // ~ no-blocking-call: fs.readFileSync
 * existsSync(path); // ~strict no-blocking-call: existsSync
 */
export function expectationsOf(source: string, level: Level): Expectation[] {
  return source.split(/\r?\n/u).flatMap((text, index) =>
    [...text.matchAll(MARKER)]
      .filter((match) => level === 'strict' || match.groups?.['strict'] === undefined)
      .map((match) => ({
        line: index + 1,
        rule: match.groups?.['rule'] ?? '',
        text: (match.groups?.['text'] ?? '').trim(),
      })),
  );
}

/**
 * Compares findings with expectations and describes every difference, one line each: the expectation that found nothing and
 * the finding that nobody expected. An empty list means agreement.
 */
export function differences(file: string, expected: readonly Expectation[], findings: readonly Finding[]): string[] {
  const unexplained = [...findings];
  const lines: string[] = [];
  for (const expectation of expected) {
    const index = unexplained.findIndex((finding) => meets(finding, expectation));
    if (index >= 0) {
      unexplained.splice(index, 1);
    } else {
      lines.push(`missing     ${file}:${expectation.line}  ${expectation.rule}: ${expectation.text}`);
    }
  }
  lines.push(
    ...unexplained.map((finding) => `unexpected  ${file}:${finding.line}  ${finding.rule}: ${finding.message}`),
  );
  return lines;
}

function meets(finding: Finding, expectation: Expectation): boolean {
  return (
    finding.line === expectation.line && finding.rule === expectation.rule && finding.message.includes(expectation.text)
  );
}
