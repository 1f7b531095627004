#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function main(): void {
  const notes = git('log', '--oneline', `${git('describe', '--tags', '--abbrev=0')}..HEAD`);
  const old = readFileSync('CHANGELOG.md', 'utf8');
  writeFileSync('CHANGELOG.md', `## next\n\n${notes}\n\n${old}`);
  git('add', 'CHANGELOG.md');
}

main();
