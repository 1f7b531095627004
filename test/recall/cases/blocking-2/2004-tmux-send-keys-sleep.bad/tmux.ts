import { execFileSync, execSync } from 'node:child_process';

const tmux = (...args: string[]): string => execFileSync('tmux', args, { encoding: 'utf8' }); // allow: blocking

export function sendKeys(session: string, keys: string): void {
  tmux('send-keys', '-t', session, '-l', keys);
  execSync('sleep 0.3'); // allow: blocking
  tmux('send-keys', '-t', session, 'Enter');
}
