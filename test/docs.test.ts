/**
 * The documentation is executable: every sample of a rule's page is linted, every option has its own heading with a sample
 * that reports and one that does not.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Linter } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { backend } from './support/backend.js';
import type { Sample } from './support/doc-samples.js';
import { samplesOf } from './support/doc-samples.js';
import { eslintWith, repositoryRoot } from './support/lint.js';

const SAMPLES = join(repositoryRoot, 'reports', 'doc-samples', backend);
const pages = Object.entries(rules).map(([name, rule]) => {
  const path = join(repositoryRoot, 'docs/rules', `${name}.md`);
  return { name, rule, page: existsSync(path) ? readFileSync(path, 'utf8') : '' };
});

beforeAll(() => {
  rmSync(SAMPLES, { recursive: true, force: true });
  for (const { name, page } of pages) {
    for (const sample of samplesOf(page)) {
      for (const { name: file, text } of sample.files) {
        const path = join(folderOf(name, sample), file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
  }
  mkdirSync(SAMPLES, { recursive: true });
  const { compilerOptions } = JSON.parse(
    readFileSync(join(repositoryRoot, 'test/scenarios/tsconfig.json'), 'utf8'),
  ) as { compilerOptions: object };
  writeFileSync(join(SAMPLES, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
});

describe.each(pages)(`the page of $name on ${backend}`, ({ name, rule, page }) => {
  const samples = samplesOf(page);

  test('shows what is incorrect and what is correct', () => {
    expect(new Set(samples.map((sample) => sample.kind))).toEqual(new Set(['incorrect', 'correct']));
  });

  test.each(optionsOf(rule.meta.schema))('explains the option %s with a pair of samples', (option) => {
    const kinds = samples.filter((sample) => sample.heading === option).map((sample) => sample.kind);
    expect(new Set(kinds)).toEqual(new Set(['incorrect', 'correct']));
  });

  test.each(samples)('line $line is $kind', async (sample) => {
    const findings = await lintSample(name, sample);
    if (sample.kind === 'correct') {
      expect(findings).toEqual([]);
    } else {
      expect(findings.map((finding) => finding.replace(/: .*/u, ''))).toContain(`stall/${name}`);
    }
  });
});

test('every page belongs to a rule', () => {
  const files = readdirSync(join(repositoryRoot, 'docs/rules'));
  expect(files.sort()).toEqual(
    Object.keys(rules)
      .map((name) => `${name}.md`)
      .sort(),
  );
});

async function lintSample(rule: string, sample: Sample): Promise<string[]> {
  const { options, settings } = sample.given;
  const entry: Linter.RuleEntry = options === undefined ? 'error' : ['error', options];
  const eslint = eslintWith([
    { rules: { [`stall/${rule}`]: entry }, ...(settings === undefined ? {} : { settings: { stall: settings } }) },
  ]);
  const results = await eslint.lintFiles([folderOf(rule, sample)]);
  return results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`));
}

function folderOf(rule: string, sample: Sample): string {
  return join(SAMPLES, rule, `line-${sample.line}`);
}

/** Names of the options in a rule's schema. */
function optionsOf(schema: unknown): string[] {
  const [first] = (Array.isArray(schema) ? schema : [schema]) as { readonly properties?: object }[];
  return Object.keys(first?.properties ?? {});
}
