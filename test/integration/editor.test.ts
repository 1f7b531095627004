/** The language server that VS Code's ESLint extension runs: diagnostics, and a suggestion as a code action. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, LanguageServer } from './language-server.js';
import { startLanguageServer } from './language-server.js';
import type { Project } from './project.js';
import { createProject, packPlugin } from './project.js';
import { moduleConfig, program } from './sources.js';

const folder = mkdtempSync(join(tmpdir(), 'stall-packed-'));
const versions = new Map<string, number>();
let project: Project;
let server: LanguageServer;

beforeAll(async () => {
  const tarball = await packPlugin(folder);
  project = await createProject([tarball, 'eslint@10', 'typescript@~6.0.3', 'typescript-eslint@8', '@types/node@24']);
  project.write({ ...program, 'eslint.config.js': moduleConfig('true') });
  server = startLanguageServer(project.root);
  await server.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(project.root).href,
    workspaceFolders: [{ name: 'project', uri: pathToFileURL(project.root).href }],
    capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { diagnostic: {} } },
  });
  server.notify('initialized', {});
});
afterAll(() => {
  server.stop();
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('a handler gets the finding, and loses it when the helper in another file is edited', async () => {
  open('src/helper.ts');
  open('src/handler.ts');
  expect(await messagesIn('src/handler.ts')).toEqual([expect.stringContaining('load → fs.readFileSync')]);
  edit('src/helper.ts', 'export function load(path: string): string {\n  return path;\n}\n');
  await messagesIn('src/helper.ts');
  edit('src/handler.ts', `${program['src/handler.ts'] ?? ''}\n`);
  expect(await messagesIn('src/handler.ts')).toEqual([]);
});

test('a suggestion is a code action', async () => {
  project.write({
    'src/direct.ts': [
      "import { readFileSync } from 'node:fs';",
      'export async function direct(): Promise<string> {',
      "  return readFileSync('x', 'utf8');",
      '}',
      '',
    ].join('\n'),
  });
  open('src/direct.ts');
  const diagnostics = await diagnosticsIn('src/direct.ts');
  expect(diagnostics).toHaveLength(1);
  const actions = (await server.request('textDocument/codeAction', {
    textDocument: { uri: uriOf('src/direct.ts') },
    range: diagnostics[0]?.range,
    context: { diagnostics },
  })) as { readonly title: string }[];
  expect(actions.map((action) => action.title)).toContainEqual(expect.stringMatching(/Await/u));
});

function open(path: string): void {
  versions.set(path, 1);
  const text = readFileSync(join(project.root, path), 'utf8');
  server.notify('textDocument/didOpen', {
    textDocument: { uri: uriOf(path), languageId: 'typescript', version: 1, text },
  });
}

function edit(path: string, text: string): void {
  const version = (versions.get(path) ?? 0) + 1;
  versions.set(path, version);
  server.notify('textDocument/didChange', { textDocument: { uri: uriOf(path), version }, contentChanges: [{ text }] });
}

async function diagnosticsIn(path: string): Promise<readonly Diagnostic[]> {
  const report = await server.request('textDocument/diagnostic', { textDocument: { uri: uriOf(path) } });
  return (report as { readonly items: readonly Diagnostic[] }).items;
}

async function messagesIn(path: string): Promise<string[]> {
  return (await diagnosticsIn(path)).map((diagnostic) => diagnostic.message);
}

function uriOf(path: string): string {
  return pathToFileURL(join(project.root, path)).href;
}
