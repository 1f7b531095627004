import * as cp from 'node:child_process';
import { promisify } from 'node:util';

const execFile = promisify(cp.execFile);

export const livePrState = async (url: string): Promise<string> => {
  const { stdout } = await execFile('gh', ['pr', 'view', url, '--json', 'state'], { timeout: 10_000 });
  return (JSON.parse(stdout) as { state: string }).state;
};
