/**
 * Small programs that carry their own expectations, linted by the real ESLint as a user would have it.
 *
 * A folder of test/scenarios is one program. `// ~ rule: part of the message` at the end of a line requires a finding on that
 * line at both levels, `// ~strict rule: …` at strict only; any other finding fails. An optional `scenario.json` holds
 * `settings` and `rules` to lint that folder with.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { backend } from './support/backend.js';
import { differences, expectationsOf } from './support/expectations.js';
import type { Level } from './support/lint.js';
import { configOf, eslintWith, levels, repositoryRoot } from './support/lint.js';

const ROOT = join(repositoryRoot, 'test/scenarios');
const scenarios = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(levels)(`scenarios at %s on ${backend}`, (level) => {
  const eslint = eslintWith([configOf(level), ...scenarios.flatMap(ownConfig)]);

  test.each(scenarios)('%s', async (name) => {
    expect(await disagreements(eslint, name, level)).toEqual([]);
  });
});

async function disagreements(eslint: ReturnType<typeof eslintWith>, name: string, level: Level): Promise<string[]> {
  const results = await eslint.lintFiles([`test/scenarios/${name}`]);
  expect(results, 'a scenario has files').not.toEqual([]);
  return results.flatMap((result) =>
    differences(
      relative(join(ROOT, name), result.filePath),
      expectationsOf(result.source ?? readFileSync(result.filePath, 'utf8'), level),
      result.messages.map(({ line, ruleId, message }) => ({
        line,
        rule: ruleId?.replace('stall/', '') ?? 'parser',
        message,
      })),
    ),
  );
}

function ownConfig(name: string): Linter.Config[] {
  const path = join(ROOT, name, 'scenario.json');
  if (!existsSync(path)) {
    return [];
  }
  const { settings = {}, rules = {} } = JSON.parse(readFileSync(path, 'utf8')) as Linter.Config;
  return [{ files: [`test/scenarios/${name}/**`], settings, rules }];
}
