import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as delay } from 'node:timers/promises';

const run = promisify(execFile);

const tmux = async (...args: string[]): Promise<string> => (await run('tmux', args)).stdout;

export async function sendKeys(session: string, keys: string): Promise<void> {
  await tmux('send-keys', '-t', session, '-l', keys);
  await delay(300);
  await tmux('send-keys', '-t', session, 'Enter');
}
