import { execFileSync } from 'node:child_process';

type Constructor = new (...args: any[]) => object;

export function WithShell<B extends Constructor>(Base: B) {
  return class extends Base {
    sh(file: string, ...args: string[]): string {
      return execFileSync(file, args, { encoding: 'utf8' }); // allow: blocking
    }
  };
}
