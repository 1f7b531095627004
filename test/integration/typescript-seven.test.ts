/** TypeScript 7.0, which is what `npm install typescript` gives, has no API. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject, packPlugin } from './project.js';

test('TypeScript 7.0 alone: an error says which version to install', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stall-packed-'));
  const packages = [await packPlugin(folder), 'eslint@10', 'typescript@~7.0.2', '@typescript-eslint/parser@8'];
  const project = await createProject(['--legacy-peer-deps', ...packages]);
  project.write({
    'eslint.config.js': "import stall from 'eslint-plugin-stall';\nexport default [stall.configs.recommended];\n",
    'a.js': 'export const a = 1;\n',
  });
  const { exitCode, output } = await project.lint('a.js');
  project.remove();
  rmSync(folder, { recursive: true, force: true });
  expect(exitCode).toBe(2);
  expect(output).toContain('npm install --save-dev typescript@~6.0.3');
});
