import { deepStrictEqual } from 'node:assert';
import { describe, it, test } from 'node:test';
import type { SupabaseClient } from '@supabase/supabase-js';
import fastify from 'fastify';

export function build() {
  const app = fastify();
  app.register((scope, _options, done) => {
    scope.get('/ping', (_request, reply) => {
      reply.header('x-ping', '1').send('pong');
    });
    done();
  });
  app.setNotFoundHandler((request, reply) => {
    reply.code(404).send({ path: request.url });
  });
  return app;
}

export function follow(supabase: SupabaseClient, room: string, onRow: (row: unknown) => void) {
  const channel = supabase.channel(`room:${room}`);
  channel.on('postgres_changes', { event: 'INSERT', schema: 'public', table: 'chat' }, (change) => {
    onRow(change.new);
  });
  channel.subscribe();
  return async (): Promise<void> => {
    await supabase.removeChannel(channel);
  };
}

test('ping answers', async () => {
  const res = await build().inject('/ping');
  deepStrictEqual(res.body, 'pong');
});

describe('not found', () => {
  it('echoes the path', async () => {
    const res = await build().inject('/nowhere');
    deepStrictEqual(res.json(), { path: '/nowhere' });
  });
});
