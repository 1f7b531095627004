import { execFileSync } from 'node:child_process';

function tmux(...args: string[]): string {
  return execFileSync('tmux', args, { encoding: 'utf8' }); // allow: blocking
}

export function resizePane(session: string, cols: number, rows: number): string {
  tmux('resize-window', '-t', session, '-x', String(cols), '-y', String(rows));
  return tmux('display-message', '-p', '-t', session, '#{pane_width}x#{pane_height}');
}
