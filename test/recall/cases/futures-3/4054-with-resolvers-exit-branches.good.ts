import type { ChildProcess } from 'node:child_process';

export type Outcome = 'ok' | 'skipped';

export function outcome(child: ChildProcess): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  child.once('error', reject);
  child.once('exit', (code, signal) => {
    switch (code) {
      case 0:
        resolve('ok');
        break;
      case 64:
        resolve('skipped');
        break;
      case null:
        console.error('ended by', signal);
        reject(new Error(`ended by ${signal}`));
        break;
      default:
        reject(new Error(`exit code ${code}`));
    }
  });
  return promise;
}
