import { execFile } from 'node:child_process';
import { setTimeout as settle } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const tmux = {
  async sendText(pane: string, text: string): Promise<void> {
    await run('tmux', ['send-keys', '-t', pane, '-l', text]);
    await settle(500);
    await run('tmux', ['send-keys', '-t', pane, 'Enter']); // allow: sequential
  },
  paneOf(workspace: string): string {
    return `ws-${workspace}:0.0`;
  },
};
