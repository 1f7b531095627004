import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

type Constructor = new (...args: any[]) => object;

const run = promisify(execFile);

export function WithShell<B extends Constructor>(Base: B) {
  return class extends Base {
    async sh(file: string, ...args: string[]): Promise<string> {
      const { stdout } = await run(file, args);
      return stdout;
    }
  };
}
