/** The demo prints what its golden file says; `npx vitest run test/demo.test.ts -u` writes it again. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { repositoryRoot } from './support/lint.js';

let output = '';
beforeAll(() => {
  output = execFileSync(process.execPath, ['docs/demo/run.js'], { cwd: repositoryRoot, encoding: 'utf8' });
});

test('the demo finds what stalls, and succeeds', async () => {
  await expect(output).toMatchFileSnapshot(join(repositoryRoot, 'docs/demo/expected.golden.txt'));
});

test('the demo shows every rule', () => {
  expect(Object.keys(rules).filter((name) => !output.includes(`stall/${name}`))).toEqual([]);
});
