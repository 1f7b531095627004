import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function tmux(...args: string[]): Promise<string> {
  return (await run('tmux', args)).stdout;
}

export async function resizePane(session: string, cols: number, rows: number): Promise<string> {
  await tmux('resize-window', '-t', session, '-x', String(cols), '-y', String(rows)); // allow: sequential
  return tmux('display-message', '-p', '-t', session, '#{pane_width}x#{pane_height}');
}
