/** The packed package in fresh projects, as users have them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project } from './project.js';
import { createProject, packedFiles, packPlugin } from './project.js';
import { commonConfig, moduleConfig, program } from './sources.js';

const folder = mkdtempSync(join(tmpdir(), 'stall-packed-'));
let tarball = '';
beforeAll(async () => {
  tarball = await packPlugin(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('only what users need is published', async () => {
  const files = await packedFiles();
  expect(
    files.filter((path) => !/^dist\/(?:lib|rules)\/.*\.(?:js|d\.ts)$|^docs\/rules\/[a-z-]+\.md$/u.test(path)).sort(),
  ).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(files).toContain('dist/lib/plugin.js');
});

const TSGO = "{ EXPERIMENTAL_backend: 'tsgo' }";
const native = '@typescript/native@npm:typescript@7.1.0-beta';
const INSTALLATIONS = [
  { name: 'ESLint 9 and TypeScript 5.9', packages: ['eslint@9', 'typescript@~5.9.0'], backends: ['true'] },
  {
    name: 'ESLint 10 and TypeScript 6.0',
    packages: ['eslint@10', 'typescript@~6.0.3', native],
    backends: ['true', TSGO],
  },
];

describe.each(INSTALLATIONS)('with $name', ({ packages, backends }) => {
  let project: Project;
  beforeAll(async () => {
    project = await createProject([tarball, 'typescript-eslint@8', '@types/node@24', ...packages]);
    project.write(program);
  });
  afterAll(() => {
    project.remove();
  });

  test.each(backends)('an ES module configuration, projectService %s', async (backend) => {
    project.write({ 'eslint.config.js': moduleConfig(backend) });
    await expectOneFinding(project, 'eslint.config.js');
  });

  test.each(backends)('a CommonJS configuration, projectService %s', async (backend) => {
    project.write({ 'eslint.config.cjs': commonConfig(backend) });
    await expectOneFinding(project, 'eslint.config.cjs');
  });
});

async function expectOneFinding(project: Project, config: string): Promise<void> {
  const { findings, output } = await project.lint('--config', config, 'src');
  expect(findings, output).toHaveLength(1);
  expect(findings[0]).toMatch(/^src\/handler\.ts:3 stall\/no-blocking-call /u);
  expect(findings[0]).toContain('load → fs.readFileSync (src/helper.ts:3)');
}
