import Fastify from 'fastify';
import { DEFAULT_LOCALE, loadMessages } from './services/index.js';

export const app = Fastify({ logger: true });

app.get<{ Params: { locale: string } }>('/content/:locale', async (req, reply) => {
  const locale = /^[a-z]{2}$/.test(req.params.locale) ? req.params.locale : DEFAULT_LOCALE;
  const body = loadMessages(locale); // expect: blocking
  return reply.type('application/json').send(body);
});
