import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../support/lint.js';

const run = promisify(execFile);

/** A project in a temporary folder that has the packed plugin installed as a user would. */
export interface Project {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs the project's own ESLint. */
  lint(...args: readonly string[]): Promise<LintRun>;
  remove(): void;
}

export interface LintRun {
  /** 0: nothing found; 1: findings; 2: ESLint itself failed. */
  readonly exitCode: number;
  readonly output: string;
  /** `src/a.ts:3 stall/no-blocking-call message`, in the order ESLint reports them; empty when it failed. */
  readonly findings: readonly string[];
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line?: number; readonly message: string }[];
}

/** Packs the plugin as it would be published. Needs an up-to-date `dist`. */
export async function packPlugin(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: repositoryRoot });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(folder, filename);
}

/** Paths of the files that would be published. */
export async function packedFiles(): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--json', '--dry-run'], { cwd: repositoryRoot });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map((file) => file.path);
}

/**
 * Installs `packages` into a fresh project.
 *
 * @example await createProject([tarball, 'eslint@9', 'typescript@~5.9.0'])
 */
export async function createProject(packages: readonly string[]): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'stall-project-'));
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write({ 'package.json': JSON.stringify({ name: 'project', private: true, type: 'module' }) });
  await run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], {
    cwd: root,
  });
  return {
    root,
    write,
    lint: (...args) => lint(root, args),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function lint(root: string, args: readonly string[]): Promise<LintRun> {
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const { exitCode, output } = await run(process.execPath, [eslint, '--format', 'json', ...args], { cwd: root }).then(
    ({ stdout, stderr }) => ({ exitCode: 0, output: stdout + stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { exitCode: code, output: stdout + stderr };
    },
  );
  return { exitCode, output, findings: exitCode === 2 ? [] : findingsIn(root, output) };
}

function findingsIn(root: string, output: string): string[] {
  const json = output.split('\n').find((line) => line.startsWith('['));
  return (JSON.parse(json ?? '[]') as Result[]).flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, line, message }) =>
        `${filePath.slice(root.length + 1)}:${line ?? 0} ${ruleId ?? 'parser'} ${message.split('\n')[0] ?? ''}`,
    ),
  );
}
