/** What users get wrong: a clear message, or silence; never an exception. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from './project.js';
import { createProject, packPlugin } from './project.js';
import { moduleConfig, program } from './sources.js';

const folder = mkdtempSync(join(tmpdir(), 'stall-packed-'));
let project: Project;
beforeAll(async () => {
  const tarball = await packPlugin(folder);
  project = await createProject([tarball, 'eslint@10', 'typescript@~6.0.3', 'typescript-eslint@8', '@types/node@24']);
  project.write({ ...program, 'eslint.config.js': moduleConfig('true') });
});
afterAll(() => {
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('a parser without type information: one problem a file says how to turn it on', async () => {
  project.write({ 'untyped.config.js': moduleConfig('false') });
  const { findings } = await project.lint('--config', 'untyped.config.js', 'src');
  expect(findings).toEqual([
    expect.stringMatching(
      /^src\/handler\.ts:1 stall\/[a-z-]+ .*`languageOptions\.parserOptions\.projectService: true`/u,
    ),
    expect.stringMatching(
      /^src\/helper\.ts:1 stall\/[a-z-]+ .*`languageOptions\.parserOptions\.projectService: true`/u,
    ),
  ]);
});

test('JavaScript with the default parser: one problem a file names the parser', async () => {
  project.write({
    'plain.config.js': "import stall from 'eslint-plugin-stall';\nexport default [stall.configs.all];\n",
    'plain/script.js': "export const load = async () => (await import('node:fs')).readFileSync('x');\n",
  });
  const { findings } = await project.lint('--config', 'plain.config.js', 'plain');
  expect(findings).toEqual([
    expect.stringMatching(/^plain\/script\.js:1 stall\/[a-z-]+ .*@typescript-eslint\/parser/u),
  ]);
});

test('a file that no tsconfig includes: the parser says so', async () => {
  project.write({ 'outside/a.ts': 'export const a = 1;\n' });
  const { findings } = await project.lint('outside');
  expect(findings).toEqual([expect.stringMatching(/^outside\/a\.ts:0 parser .*project service/u)]);
});

test('a syntax error is the only problem of its file', async () => {
  project.write({ 'src/broken.ts': 'export async function broken( {\n' });
  const { findings } = await project.lint('src/broken.ts');
  project.write({ 'src/broken.ts': 'export {};\n' });
  expect(findings).toEqual([expect.stringMatching(/^src\/broken\.ts:\d+ parser Parsing error/u)]);
});

test('a syntax error in a helper does not hide the handler', async () => {
  project.write({ 'src/helper.ts': `${program['src/helper.ts'] ?? ''}\nexport const broken = (;\n` });
  const { exitCode, output } = await project.lint('src/handler.ts');
  project.write(program);
  expect(exitCode, output).not.toBe(2);
});

test('unresolved imports, `any` everywhere and cyclic imports', async () => {
  project.write({
    'src/lost.ts': [
      "import { gone } from './nowhere.js';",
      "import missing from 'not-installed';",
      'export async function lost(input: any): Promise<any> {',
      '  await gone(input);',
      '  missing.readFileSync(input);',
      '  input.readFileSync(missing);',
      '  return input[missing](...gone)?.then?.((x: any) => x.y.z`${gone}`);',
      '}',
      '',
    ].join('\n'),
    'src/cycle-a.ts': "import { b } from './cycle-b.js';\nexport const a = (n: number): number => b(n);\n",
    'src/cycle-b.ts':
      "import { a } from './cycle-a.js';\nexport const b = (n: number): number => a(n);\nexport const c = async () => a(1);\n",
  });
  const { findings, output } = await project.lint('src/lost.ts', 'src/cycle-a.ts', 'src/cycle-b.ts');
  expect(findings, output).toEqual([]);
});

test('a wrong key in the settings is named', async () => {
  const config = moduleConfig('true').replace(
    'export default defineConfig({',
    'export default defineConfig({\n  settings: { stall: { bloking: [] } },',
  );
  project.write({ 'wrong.config.js': config });
  const { exitCode, output } = await project.lint('--config', 'wrong.config.js', 'src/handler.ts');
  expect(exitCode).toBe(2);
  expect(output).toContain('settings.stall.bloking is not a known key');
});
