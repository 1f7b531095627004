/**
 * What the rules cost, beside their peers: `npm run bench`, or `npm run bench -- <project> <files…>` for a project on disk.
 *
 * Options: `--runs 3`, `--backend tsgo`, `--concurrency 2`, `--configs none,no-floating-promises,recommended`,
 * `--project tsconfig.json`, `--ignore <pattern>` (repeatable), `--write` (the figures also go into docs/performance.md).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare, table } from './compare.js';
import type { Corpus } from './corpora.js';
import { publishedCorpora } from './corpora.js';
import { replaceSection } from '../../tools/generated.js';
import { runESLint } from './run-eslint.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    backend: { type: 'string', default: 'typescript' },
    concurrency: { type: 'string', default: '0' },
    configs: {
      type: 'string',
      default: 'none,no-floating-promises,strictTypeChecked,n/no-sync,recommended,strict,all',
    },
    project: { type: 'string' },
    write: { type: 'boolean', default: false },
    ignore: { type: 'string', multiple: true, default: [] },
  },
});

const [root, ...files] = positionals;
const corpora: readonly Corpus[] =
  root === undefined
    ? publishedCorpora()
    : [{ name: root, root: resolve(root), files: files.length > 0 ? files : ['.'] }];

const lines: string[] = [];
for (const corpus of corpora) {
  const run = {
    root: corpus.root,
    files: corpus.files,
    backend: values.backend === 'tsgo' ? ('tsgo' as const) : ('typescript' as const),
    ignores: values.ignore,
    project: values.project,
    concurrency: Number(values.concurrency),
  };
  const rounds = compare(run, values.configs.split(','), Number(values.runs));
  const size = rounds.values().next().value?.[0];
  lines.push(`\n### ${corpus.name}, ${run.backend}: ${size?.files ?? 0} files, ${size?.fatal ?? 0} not parsed\n`);
  lines.push(table(rounds));
  if (run.concurrency === 0) {
    const { rules } = runESLint({ ...run, configuration: 'all', hasRuleTimes: true });
    const slowest = Object.entries(rules).sort(([, a], [, b]) => b - a);
    lines.push(`\nBy rule: ${slowest.map(([rule, ms]) => `${rule} ${ms.toFixed(0)} ms`).join(', ')}.`);
  }
}

console.log(lines.join('\n'));
if (values.write) {
  const path = 'docs/performance.md';
  const heading = root === undefined ? `published-${values.backend}` : `project-${values.backend}`;
  writeFileSync(path, replaceSection(readFileSync(path, 'utf8'), heading, lines.join('\n')));
}
