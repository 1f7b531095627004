#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { since: { type: 'string' }, out: { type: 'string', default: 'CHANGELOG.md' } } });

function commits(since: string): string[] {
  const log = execFileSync('git', ['log', '--format=%s', `${since}..HEAD`], { encoding: 'utf8' });
  return log.split('\n').filter((line) => /^(feat|fix)/.test(line));
}

function lastTag(): string {
  return execFileSync('git', ['describe', '--tags', '--abbrev=0'], { encoding: 'utf8' }).trim();
}

const since = values.since ?? lastTag();
const lines = commits(since).map((subject) => `- ${subject}`);
const old = readFileSync(values.out, 'utf8');
writeFileSync(values.out, `## since ${since}\n\n${lines.join('\n')}\n\n${old}`);
process.stdout.write(`${String(lines.length)} entries\n`);
