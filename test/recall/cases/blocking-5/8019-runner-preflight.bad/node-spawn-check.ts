import * as childProcess from 'node:child_process';
import { PreflightCheck } from './check.js';

export class NodeSpawnCheck extends PreflightCheck {
  readonly name = 'node can start a child';

  protected override execute(timeoutMs: number): string | null {
    const child = childProcess.spawnSync(process.execPath, ['-e', 'process.stdout.write("ok")'], { // allow: blocking
      encoding: 'utf8',
      timeout: timeoutMs,
      windowsHide: true,
    });
    if (child.error) return child.error.message;
    return child.stdout === 'ok' ? null : `exit code ${String(child.status)}`;
  }
}
