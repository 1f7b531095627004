/**
 * Holds every source file to its budget of lines, and prints the medians.
 *
 * A rule that outgrows its budget usually says that the analyzer lacks a word; see docs/architecture.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Budget {
  readonly folder: string;
  /** Lines a single file may have. */
  readonly maximum: number;
  /** Lines the median file should have; printed, not enforced. */
  readonly median: number;
  /** Files that are data or generated. */
  readonly isExempt: (path: string) => boolean;
}

const BUDGETS: readonly Budget[] = [
  { folder: 'rules', maximum: 150, median: 70, isExempt: (path) => path === 'rules/index.ts' },
  { folder: 'lib', maximum: 300, median: 100, isExempt: (path) => path.startsWith('lib/catalogue/') },
];

let hasFailed = false;
for (const budget of BUDGETS) {
  const files = readdirSync(budget.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(budget.folder, name))
    .filter((path) => path.endsWith('.ts') && !budget.isExempt(path))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  for (const { path, lines } of files.filter((file) => file.lines > budget.maximum)) {
    hasFailed = true;
    console.error(`${path} has ${lines} lines; the budget is ${budget.maximum}.`);
  }
  const median = files[Math.floor(files.length / 2)]?.lines ?? 0;
  console.log(`${budget.folder}: ${files.length} files, median ${median} lines (aim ${budget.median})`);
}
process.exitCode = hasFailed ? 1 : 0;
