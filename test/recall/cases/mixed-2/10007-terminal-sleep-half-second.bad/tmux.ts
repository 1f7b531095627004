import { execFileSync, execSync } from 'node:child_process';

const settle = (): void => void execSync('sleep 0.5'); // allow: blocking

export const tmux = {
  sendText(pane: string, text: string): void {
    execFileSync('tmux', ['send-keys', '-t', pane, '-l', text]); // allow: blocking
    settle(); // allow: blocking
    execFileSync('tmux', ['send-keys', '-t', pane, 'Enter']); // allow: blocking
  },
  paneOf(workspace: string): string {
    return `ws-${workspace}:0.0`;
  },
};
