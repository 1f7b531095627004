import { readdirSync } from 'node:fs';

interface Context {
  viewer(): Promise<{ beta: boolean }>;
}

type Resolver<A, R> = (parent: unknown, args: A, context: Context) => Promise<R>;

interface Resolvers {
  Query: {
    changelog: Resolver<{ limit: number }, string[]>;
    version: Resolver<Record<string, never>, string>;
  };
}

export const resolvers: Resolvers = {
  Query: {
    changelog: async (_parent, { limit }, context) => {
      const viewer = await context.viewer();
      const names = readdirSync('changelog'); // expect: blocking
      return names.filter((name) => viewer.beta || !name.includes('-rc')).slice(-limit);
    },
    version: () => Promise.resolve(process.version),
  },
};
