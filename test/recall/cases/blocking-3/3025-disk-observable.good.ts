import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { catchError, distinctUntilChanged, exhaustMap, interval, of, type Subscription } from 'rxjs';

const run = promisify(execFile);

export class ThemeWatcher {
  watch(changed: (dark: boolean) => void): Subscription {
    return interval(3000)
      .pipe(
        exhaustMap(() => run('defaults', ['read', '-g', 'AppleInterfaceStyle'])),
        catchError(() => of({ stdout: '' })),
        distinctUntilChanged((a, b) => a.stdout === b.stdout),
      )
      .subscribe(({ stdout }) => {
        changed(stdout.trim() === 'Dark');
      });
  }
}
