import Router from '@koa/router';
import { Passwords } from './security/passwords.js';

interface Accounts {
  insert(email: string, hash: string): Promise<number>;
}

export default (accounts: Accounts): Router => {
  const router = new Router({ prefix: '/v2' });
  router.post('/register', async (ctx) => {
    const { email, password } = ctx.request.body as { email?: string; password?: string };
    if (email === undefined || password === undefined) {
      ctx.status = 400;
      return;
    }
    const id = await accounts.insert(email, Passwords.seal(password)); // expect: cpu
    ctx.status = 201;
    ctx.body = { id };
  });
  return router;
};
