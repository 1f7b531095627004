import { spawnBlocking } from './spawn-blocking.js';

export async function checksum(file: string): Promise<string> {
  const sum = await spawnBlocking<string, number>(file);
  return sum.toString(16);
}
