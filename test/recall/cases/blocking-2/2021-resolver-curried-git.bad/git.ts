import { execFileSync } from 'node:child_process';

export const git =
  (sub: string, ...fixed: string[]) =>
  (...rest: string[]): string[] =>
    execFileSync('git', [sub, ...fixed, ...rest], { encoding: 'utf8' }).split('\n'); // allow: blocking
