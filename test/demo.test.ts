/** The demo prints what its golden file says; `npx vitest run test/demo.test.ts -u` writes it again. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from './support/lint.js';

test('the demo finds what stalls, and succeeds', async () => {
  const output = execFileSync(process.execPath, ['docs/demo/run.js'], { cwd: repositoryRoot, encoding: 'utf8' });
  await expect(output).toMatchFileSnapshot(join(repositoryRoot, 'docs/demo/expected.golden.txt'));
});
