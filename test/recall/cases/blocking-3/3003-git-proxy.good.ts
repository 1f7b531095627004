import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

type GitCommand = (...args: string[]) => Promise<string>;

interface Git {
  readonly log: GitCommand;
  readonly status: GitCommand;
  readonly describe: GitCommand;
}

const execFileAsync = promisify(execFile);

export function gitAt(cwd: string): Git {
  const target = {} as Git;
  return new Proxy(target, {
    get(_t, command) {
      if (typeof command !== 'string' || command === 'then') return undefined;
      const run: GitCommand = async (...args) => {
        const { stdout } = await execFileAsync('git', [command, ...args], { cwd });
        return stdout.trimEnd();
      };
      return run;
    },
  });
}

export async function versionOf(repo: string): Promise<string> {
  const git = gitAt(repo);
  return git.describe('--tags', '--always');
}
