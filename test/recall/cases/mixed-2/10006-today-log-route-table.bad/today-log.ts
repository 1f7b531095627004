import * as fs from 'node:fs';
import * as path from 'node:path';

export const todayFile = (dir: string): string => path.join(dir, `${new Date().toISOString().slice(0, 10)}.md`);

export function readTodayLog(dir: string): string[] {
  let text: string;
  try {
    text = fs.readFileSync(todayFile(dir), 'utf8'); // allow: blocking
  } catch {
    return [];
  }
  return text.split('\n').filter((line) => line.startsWith('- '));
}
