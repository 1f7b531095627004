import { styleText } from 'node:util';
import type { PathStep } from './call-path.js';
import { messageParts } from './call-path.js';
import type { FormatterContext, LintMessage, LintResult } from './lint-result.js';
import { relativePath } from './relative-path.js';

type Style = 'bold' | 'underline' | 'dim' | 'red' | 'yellow' | 'cyan';
type Paint = (style: Style, text: string) => string;

/**
 * The formatter for people: findings by file, each path as a tree.
 *
 * @example
 * npx eslint -f node_modules/eslint-plugin-stall/dist/lib/report/tree.js
 */
export default function formatTree(results: readonly LintResult[], context?: FormatterContext): string {
  const paint: Paint = hasColour(context)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  const files = results.filter((result) => result.messages.length > 0);
  const blocks = files.map((result) =>
    [
      paint('underline', relativePath(result.filePath, context)),
      ...result.messages.flatMap((message) => findingLines(message, paint)),
    ].join('\n'),
  );
  return [...blocks, summaryOf(files)].join('\n\n') + '\n';
}

function findingLines(finding: LintMessage, paint: Paint): string[] {
  const { text, path } = messageParts(finding.message);
  const place = `${finding.line ?? 0}:${finding.column ?? 0}`.padEnd(8);
  const rule = paint(finding.severity === 2 ? 'red' : 'yellow', finding.ruleId ?? 'error');
  return [
    `  ${paint('dim', place)}${rule}`,
    `          ${text}`,
    ...path.map((step, depth) => stepLine(step, depth, paint)),
  ];
}

function stepLine({ name, file, line }: PathStep, depth: number, paint: Paint): string {
  const branch = depth === 0 ? '' : `${'   '.repeat(depth - 1)}└─ `;
  const place = file === undefined ? '' : paint('dim', `  ${file}:${line ?? 0}`);
  return `          ${paint('dim', branch)}${paint('cyan', name)}${place}`;
}

function summaryOf(files: readonly LintResult[]): string {
  const findings = files.flatMap((file) => file.messages);
  const rules = findings.map((finding) => finding.ruleId ?? 'error');
  const counts = [...new Set(rules)].sort().map((rule) => `${rules.filter((other) => other === rule).length} ${rule}`);
  return findings.length === 0
    ? 'Nothing stalls.'
    : `${plural(findings.length, 'finding')} in ${plural(files.length, 'file')}: ${counts.join(', ')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function hasColour(context: FormatterContext | undefined): boolean {
  return context?.color ?? (process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
}
