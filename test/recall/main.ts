/**
 * What `strict` finds of bugs that others had: `npm run recall`. test/recall/cases holds them, re-created from public issues and
 * pull requests (manifest.json names each), with their mended twins and with good code that careless linters flag.
 *
 * `// expect: <kind>` at the end of a line requires a finding on it, `// allow: <kind>` permits one, and on every other line a
 * finding is a false one. known.json lists where we fall short, and why; the run fails at any difference from that list.
 */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { configOf, eslintWith, repositoryRoot } from '../support/lint.js';

const ROOT = join(repositoryRoot, 'test/recall/cases');

/** The rules that may answer for a bug of a kind. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  blocking: ['no-blocking-call'],
  'busy-loop': ['no-busy-wait'],
  starvation: ['no-busy-wait'],
  floating: ['no-floating-future'],
  lazy: ['no-floating-future', 'no-rerun-future'],
  rerun: ['no-rerun-future'],
  'never-settles': ['no-unsettled-promise', 'no-dropped-callback'],
  'no-waker': ['no-pending-without-waker'],
  cpu: ['no-cpu-heavy-work'],
  spawn: ['no-misused-spawn-blocking'],
  sequential: ['prefer-concurrent-await'],
};

const MARK = /\/\/\s*(?<what>expect|allow):\s*(?<kind>[\w-]+)/u;

interface Tally {
  expected: number;
  found: number;
  /** Findings on lines that carry no mark for them. */
  extra: number;
}

const tallies = new Map<string, Tally>();
const shortfalls = new Set<string>();

const results = await eslintWith([configOf('strict')]).lintFiles(['test/recall/cases/*/**/*.{ts,tsx}']);
for (const { filePath, messages } of results) {
  const file = relative(ROOT, filePath).split(sep).join('/');
  const marks = readFileSync(filePath, 'utf8')
    .split('\n')
    .map((text) => MARK.exec(text)?.groups);
  const findings = messages.map(({ line, ruleId }) => ({ line, rule: ruleId?.replace('stall/', '') ?? 'parser' }));
  const isFound = (line: number, kind: string): boolean =>
    findings.some((finding) => finding.line === line && RULES_OF[kind]?.includes(finding.rule) === true);

  for (const [index, mark] of marks.entries()) {
    if (mark?.['what'] === 'expect') {
      const kind = mark['kind'] ?? '';
      const isHere = isFound(index + 1, kind);
      count(kind, { expected: 1, found: isHere ? 1 : 0, extra: 0 });
      if (!isHere) {
        shortfalls.add(`missed ${file}:${index + 1} ${kind}`);
      }
    }
  }
  for (const { line, rule } of findings) {
    const kind = marks[line - 1]?.['kind'];
    if (kind === undefined || RULES_OF[kind]?.includes(rule) !== true) {
      count(kindOf(rule), { expected: 0, found: 0, extra: 1 });
      shortfalls.add(`extra ${file}:${line} ${rule}`);
    }
  }
}

console.log('| kind | expected | found | elsewhere |\n| --- | ---: | ---: | ---: |');
for (const [kind, { expected, found, extra }] of [...tallies, ['all', sum([...tallies.values()])] as const]) {
  console.log(`| ${kind} | ${expected} | ${found} | ${extra} |`);
}

const known = Object.keys(
  JSON.parse(readFileSync(join(repositoryRoot, 'test/recall/known.json'), 'utf8')) as Record<string, string>,
);
const news = [...shortfalls].filter((shortfall) => !known.includes(shortfall));
const mended = known.filter((shortfall) => !shortfalls.has(shortfall));
for (const line of [...news.map((text) => `new: ${text}`), ...mended.map((text) => `no longer: ${text}`)]) {
  console.log(line);
}
process.exitCode = news.length + mended.length > 0 || results.length === 0 ? 1 : 0;

function count(kind: string, more: Tally): void {
  tallies.set(kind, sum([tallies.get(kind) ?? { expected: 0, found: 0, extra: 0 }, more]));
}

function sum(parts: readonly Tally[]): Tally {
  return {
    expected: parts.reduce((total, part) => total + part.expected, 0),
    found: parts.reduce((total, part) => total + part.found, 0),
    extra: parts.reduce((total, part) => total + part.extra, 0),
  };
}

function kindOf(rule: string): string {
  return Object.keys(RULES_OF).find((kind) => RULES_OF[kind]?.includes(rule)) ?? rule;
}
