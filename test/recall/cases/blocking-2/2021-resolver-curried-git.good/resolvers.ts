import { git } from './git.js';

const log = git('log', '--format=%H %s');

interface CommitArgs {
  first: number;
}

export const resolvers = {
  Repository: {
    commits: async (repo: { branch: string }, args: CommitArgs): Promise<{ sha: string; subject: string }[]> => {
      const lines = await log('-n', String(args.first), repo.branch);
      return lines.map((l) => ({ sha: l.slice(0, 40), subject: l.slice(41) }));
    },
    name: (repo: { branch: string }): string => repo.branch,
  },
};
