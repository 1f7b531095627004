import { sendTemplate, type Transport } from './mailer.js';

interface Deps {
  transport: Transport;
  newToken(email: string): Promise<string>;
}

export const resolvers = {
  Mutation: {
    async requestReset(_root: unknown, args: { email: string }, deps: Deps): Promise<boolean> {
      const token = await deps.newToken(args.email);
      await sendTemplate(deps.transport, args.email, 'reset', { token });
      return true;
    },
  },
};
