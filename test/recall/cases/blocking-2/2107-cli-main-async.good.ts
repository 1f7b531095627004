#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';

async function main(argv: readonly string[]): Promise<number> {
  const [target = 'out', ...packages] = argv;
  mkdirSync(target, { recursive: true });
  for (const name of packages) {
    const meta = execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8' });
    writeFileSync(`${target}/${name}.txt`, meta);
  }
  return readdirSync(target).length === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
