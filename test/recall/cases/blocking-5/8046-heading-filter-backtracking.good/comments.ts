import Fastify from 'fastify';
import { isHeading } from './headings.js';

interface Comment {
  markdown: string;
}

export const app = Fastify();

app.post<{ Body: Comment }>('/comments', async (request, reply) => {
  const lines = request.body.markdown.split('\n');
  if (lines.some((line) => isHeading(line))) {
    return reply.code(422).send({ error: 'headings are not allowed here' });
  }
  return reply.code(201).send({ lines: lines.length });
});
