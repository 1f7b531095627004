#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Manifest {
  name: string;
  version: string;
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

function stage(out: string, files: readonly string[]): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of files) if (existsSync(file)) copyFileSync(file, join(out, file));
}

async function announce(hook: string, version: string): Promise<void> {
  const res = await fetch(hook, { method: 'POST', body: JSON.stringify({ version }) });
  if (!res.ok) throw new Error(`hook answered ${String(res.status)}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, hook: { type: 'string' } } });
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  if (git('status', '--porcelain') !== '') throw new Error('dirty tree');
  stage(values.out, ['README.md', 'LICENSE']);
  writeFileSync(join(values.out, 'VERSION'), `${manifest.version}+${git('rev-parse', '--short', 'HEAD')}\n`);
  if (values.hook !== undefined) await announce(values.hook, manifest.version);
  git('tag', `v${manifest.version}`);
}

main().catch((err: unknown) => {
  console.error(err);
  process.exit(1);
});
