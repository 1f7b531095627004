import { spawnSync } from 'node:child_process';
import { filter, interval, type Subscription } from 'rxjs';

export class ThemeWatcher {
  #dark = false;

  watch(changed: (dark: boolean) => void): Subscription {
    return interval(3000)
      .pipe(filter(() => process.platform === 'darwin'))
      .subscribe(() => {
        const { stdout } = spawnSync('defaults', ['read', '-g', 'AppleInterfaceStyle'], { encoding: 'utf8' }); // expect: blocking
        const dark = stdout.trim() === 'Dark';
        if (dark !== this.#dark) changed(dark);
        this.#dark = dark;
      });
  }
}
