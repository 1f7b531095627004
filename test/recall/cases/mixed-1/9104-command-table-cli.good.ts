#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Manifest {
  name: string;
  version: string;
}

const read = (): Manifest => JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const commands: Record<string, (arg?: string) => void> = {
  bump(part = 'patch') {
    const manifest = read();
    const [major = 0, minor = 0, patch = 0] = manifest.version.split('.').map(Number);
    manifest.version = part === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
    writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  },
  tag() {
    const { version } = read();
    execFileSync('git', ['tag', `v${version}`], { stdio: 'inherit' });
  },
};

async function main([name = 'help', arg]: string[]): Promise<number> {
  const command = commands[name];
  if (command === undefined) {
    console.error('usage: release %s', Object.keys(commands).join('|'));
    return 64;
  }
  command(arg);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
