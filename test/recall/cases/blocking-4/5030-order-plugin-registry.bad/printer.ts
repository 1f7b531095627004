import { spawnSync } from 'node:child_process';

export function print(text: string): boolean {
  const { status } = spawnSync('lp', ['-d', 'receipts'], { input: text }); // allow: blocking
  return status === 0;
}
