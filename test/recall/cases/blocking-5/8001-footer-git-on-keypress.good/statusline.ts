import { readGitInfo, type GitInfo } from './git.js';

const TTL_MS = 2000;

export class StatusLine {
  private last: GitInfo = { branch: '…', dirty: false };
  private refreshedAt = 0;

  constructor(private readonly cwd: string) {}

  private info(): GitInfo {
    if (Date.now() - this.refreshedAt > TTL_MS) {
      this.refreshedAt = Date.now();
      readGitInfo(this.cwd).then(
        (info) => {
          this.last = info;
        },
        () => {
          this.last = { branch: '?', dirty: false };
        },
      );
    }
    return this.last;
  }

  render(width: number): string {
    const { branch, dirty } = this.info();
    return `${branch}${dirty ? '*' : ''}`.slice(0, width);
  }
}
