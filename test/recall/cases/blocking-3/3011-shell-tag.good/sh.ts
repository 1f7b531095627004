import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
const run = promisify(exec);

export async function sh(parts: TemplateStringsArray, ...words: string[]): Promise<string> {
  const command = parts.reduce((acc, part, i) => acc + quote(words[i - 1] ?? '') + part);
  const { stdout } = await run(command);
  return stdout.trim();
}
