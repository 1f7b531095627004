import { readFile } from 'node:fs/promises';
import * as path from 'node:path';

export const todayFile = (dir: string): string => path.join(dir, `${new Date().toISOString().slice(0, 10)}.md`);

export async function readTodayLog(dir: string): Promise<string[]> {
  const text = await readFile(todayFile(dir), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.startsWith('- '));
}
