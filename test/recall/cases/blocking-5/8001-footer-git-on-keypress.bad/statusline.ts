import { readGitInfo, type GitInfo } from './git.js';

const TTL_MS = 2000;

export class StatusLine {
  private cached: { at: number; info: GitInfo } | undefined;

  constructor(private readonly cwd: string) {}

  private info(): GitInfo {
    if (this.cached === undefined || Date.now() - this.cached.at > TTL_MS) {
      this.cached = { at: Date.now(), info: readGitInfo(this.cwd) }; // allow: blocking
    }
    return this.cached.info;
  }

  render(width: number): string {
    const { branch, dirty } = this.info(); // allow: blocking
    return `${branch}${dirty ? '*' : ''}`.slice(0, width);
  }
}
