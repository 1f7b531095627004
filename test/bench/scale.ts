/**
 * Time and memory by size: `npm run bench:scale`. Programs of 1,000 to 100,000 functions in chains of 10,000, in components of 1,000,
 * and all calling one function; with a blocking call under everything, and with none. The figures are what the rules of
 * `recommended` add to a run without rules. `--sizes 1000,10000` takes other sizes.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProgramPlan, Shape } from './generate-program.js';
import { generateProgram } from './generate-program.js';
import type { Cost } from './run-eslint.js';
import { runESLint } from './run-eslint.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    shapes: { type: 'string', default: 'chains,components,fan-in' },
    backend: { type: 'string', default: 'typescript' },
  },
});

console.log('| shape | leaf | functions | without rules | recommended | added for each function | peak memory added |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const shape of values.shapes.split(',') as Shape[]) {
  for (const blocks of [true, false]) {
    for (const functions of values.sizes.split(',').map(Number)) {
      console.log(row({ shape, blocks, functions }));
    }
  }
}

function row(plan: ProgramPlan): string {
  const root = resolve(join('reports/bench', `scale-${plan.shape}`));
  generateProgram(root, plan);
  const [none, recommended] = ['none', 'recommended'].map((configuration) => run(root, configuration)) as [Cost, Cost];
  const each = ((recommended.cpu - none.cpu) / plan.functions) * 1e6;
  return `| ${[
    plan.shape,
    plan.blocks ? 'blocks' : 'does not block',
    plan.functions.toLocaleString('en'),
    `${none.cpu.toFixed(1)} s`,
    `${recommended.cpu.toFixed(1)} s, ${recommended.findings} findings`,
    `${each.toFixed(0)} µs`,
    `${(recommended.peak - none.peak).toFixed(0)} MiB`,
  ].join(' | ')} |`;
}

function run(root: string, configuration: string): Cost {
  const backend = values.backend === 'tsgo' ? 'tsgo' : 'typescript';
  return runESLint({ configuration, root, backend, files: ['src'], ignores: [], concurrency: 0, hasRuleTimes: false });
}
