import { readFileSync } from 'node:fs';
import type { GeneratedFile } from '../generated.js';
import { replaceSection } from '../generated.js';
import type { ListedRule } from './rule-list.js';
import { docsOf } from './rule-list.js';

/** The file of the demo whose findings open the README. */
const EXAMPLE = 'src/routes/catalog.ts';

/** README.md with its table of rules and a piece of the demo's output. */
export function readme(rules: readonly ListedRule[]): GeneratedFile {
  const text = readFileSync('README.md', 'utf8');
  return {
    path: 'README.md',
    text: replaceSection(replaceSection(text, 'rules', ruleTable(rules)), 'example', example()),
  };
}

function ruleTable(rules: readonly ListedRule[]): string {
  const rows = rules.map(({ name, rule }) => {
    const { description, recommended } = docsOf(rule);
    const suggests = rule.meta.hasSuggestions === true ? '💡' : '';
    return `| [${name}](docs/rules/${name}.md) | ${description} | ${CONFIGS[recommended ?? 'all']} | ${suggests} |`;
  });
  return ['| rule | | config | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const CONFIGS = { recommended: '✅ recommended', strict: '🔒 strict', all: 'all' };

/** The first finding of the example, with the path below it. */
function example(): string {
  const sections = readFileSync('docs/demo/expected.golden.txt', 'utf8').split('\n\n');
  const section = sections.find((each) => each.startsWith(`${EXAMPLE}\n`));
  if (section === undefined) {
    throw new Error(`The demo's output has no findings in ${EXAMPLE}.`);
  }
  const [file = '', first = '', ...rest] = section.split('\n');
  const next = rest.findIndex((line) => /^ {2}\d/u.test(line));
  return ['```text', file, first, ...rest.slice(0, next < 0 ? undefined : next), '```'].join('\n');
}
