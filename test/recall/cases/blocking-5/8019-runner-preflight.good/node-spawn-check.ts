import * as childProcess from 'node:child_process';
import { PreflightCheck } from './check.js';

export class NodeSpawnCheck extends PreflightCheck {
  readonly name = 'node can start a child';

  protected override execute(timeoutMs: number): Promise<string | null> {
    return new Promise((resolve) => {
      const options = { encoding: 'utf8', timeout: timeoutMs, windowsHide: true } as const;
      childProcess.execFile(process.execPath, ['-e', 'process.stdout.write("ok")'], options, (error, stdout) => {
        if (error) resolve(error.message);
        else resolve(stdout === 'ok' ? null : `unexpected output ${stdout}`);
      });
    });
  }
}
