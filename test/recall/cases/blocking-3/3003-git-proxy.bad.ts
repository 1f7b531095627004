import { execFileSync } from 'node:child_process';

type GitCommand = (...args: string[]) => Promise<string>;

interface Git {
  readonly log: GitCommand;
  readonly status: GitCommand;
  readonly describe: GitCommand;
}

export function gitAt(cwd: string): Git {
  const target = {} as Git;
  return new Proxy(target, {
    get(_t, command) {
      if (typeof command !== 'string' || command === 'then') return undefined;
      const run: GitCommand = async (...args) => {
        const out = execFileSync('git', [command, ...args], { cwd, encoding: 'utf8' }); // expect: blocking
        return out.trimEnd();
      };
      return run;
    },
  });
}

export async function versionOf(repo: string): Promise<string> {
  const git = gitAt(repo);
  return git.describe('--tags', '--always');
}
