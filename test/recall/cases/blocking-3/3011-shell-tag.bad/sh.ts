import { execSync } from 'node:child_process';

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

export function sh(parts: TemplateStringsArray, ...words: string[]): string {
  const command = parts.reduce((acc, part, i) => acc + quote(words[i - 1] ?? '') + part);
  return execSync(command, { encoding: 'utf8' }).trim(); // allow: blocking
}
