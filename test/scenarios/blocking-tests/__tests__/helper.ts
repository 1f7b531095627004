import { rmSync } from 'node:fs';

export async function cleanOk(): Promise<void> {
  rmSync('x');
}
