/**
 * What every rule at its strictest says of packages that ship their sources, and how often the analysis asks the checker for that.
 *
 * The record is exact on purpose: a change of the analysis shows what it finds and what it costs in code that nobody here wrote. The counts do not depend
 * on the machine; those of the checker's methods tell the analysis from the checks that are to spare it (a check that spares nothing changes no count).
 * `vitest run -u` writes the record anew; every finding that comes or goes is then read at its line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as ts from 'typescript';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../support/lint.js';
import { lintVirtual, virtualProgram } from '../../support/virtual-lint.js';

test.each([
  ['mongodb', 'mongodb.golden.txt'],
  ['@trpc/server', 'trpc-server.golden.txt'],
])('the sources of %s', async (name, golden) => {
  const sources = sourcesOf(name);
  const program = virtualProgram(sources);
  const counts = countQuestions(program.getTypeChecker());
  const findings = Object.keys(sources).flatMap((file) =>
    lintVirtual(program, file)
      .filter((finding) => finding.includes(' stall/'))
      .map((finding) => `${file}:${finding}`),
  );
  const asked = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([method, count]) => `${method} ${count}`);
  const text = [...findings, '', 'Asked of the checker:', ...asked, ''].join('\n');
  await expect(text).toMatchFileSnapshot(join('published-sources', golden));
});

/** The TypeScript files of a package's `src`, by the name that they have beside node_modules (what is in there is a library to the analysis). */
function sourcesOf(name: string): Record<string, string> {
  const root = join(repositoryRoot, 'node_modules', name, 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();
  expect(files.length).toBeGreaterThan(50);
  return Object.fromEntries(files.map((file) => [`src/${file}`, readFileSync(join(root, file), 'utf8')]));
}

/** Counts the calls of the checker's methods from now on, by name. */
function countQuestions(checker: ts.TypeChecker): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const methods = checker as unknown as Record<string, unknown>;
  for (const [name, method] of Object.entries(methods)) {
    if (typeof method === 'function') {
      methods[name] = (...args: unknown[]): unknown => {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return Reflect.apply(method, checker, args) as unknown;
      };
    }
  }
  return counts;
}
