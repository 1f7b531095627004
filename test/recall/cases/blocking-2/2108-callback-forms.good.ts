import { execFile } from 'node:child_process';
import { stat, watch, type FSWatcher } from 'node:fs';

export function watchRepo(dir: string, onHead: (sha: string) => void): FSWatcher {
  return watch(dir, (_event, name) => {
    if (name !== 'HEAD') return;
    stat(`${dir}/HEAD`, (statErr) => {
      if (statErr !== null) return;
      execFile('git', ['-C', dir, 'rev-parse', 'HEAD'], (err, stdout) => {
        if (err === null) onHead(stdout.trim());
      });
    });
  });
}
