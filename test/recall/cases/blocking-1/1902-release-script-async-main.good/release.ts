#!/usr/bin/env node
import { bump, git } from './steps.js';

async function main(version: string | undefined): Promise<void> {
  if (version === undefined) throw new Error('usage: release <version>');
  if (git('status', '--porcelain') !== '') throw new Error('working tree is not clean');
  bump('package.json', version);
  git('commit', '-am', `release ${version}`);
  const res = await fetch('https://ci.example/hooks/release', { method: 'POST', body: version });
  if (!res.ok) throw new Error(`hook answered ${String(res.status)}`);
  git('tag', `v${version}`);
}

await main(process.argv[2]);
