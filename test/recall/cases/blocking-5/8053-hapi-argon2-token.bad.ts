import { argon2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Server } from '@hapi/hapi';

interface Tokens {
  load(id: string): Promise<{ nonce: Buffer; tag: Buffer } | null>;
  save(id: string, nonce: Buffer, tag: Buffer): Promise<void>;
}

export function tokenRoutes(server: Server, tokens: Tokens): void {
  server.route([
    {
      method: 'POST',
      path: '/tokens/{id}',
      handler: async (request, h) => {
        const { secret } = request.payload as { secret: string };
        const nonce = randomBytes(16);
        const tag = argon2Sync('argon2id', { message: secret, nonce, parallelism: 4, tagLength: 32, memory: 65536, passes: 3 }); // expect: cpu
        await tokens.save(request.params['id'] ?? '', nonce, tag);
        return h.response().code(204);
      },
    },
    {
      method: 'POST',
      path: '/tokens/{id}/check',
      handler: async (request) => {
        const { secret } = request.payload as { secret: string };
        const row = await tokens.load(request.params['id'] ?? '');
        if (row === null) return { ok: false };
        const tag = argon2Sync('argon2id', { message: secret, nonce: row.nonce, parallelism: 4, tagLength: 32, memory: 65536, passes: 3 }); // allow: cpu
        return { ok: timingSafeEqual(tag, row.tag) };
      },
    },
  ]);
}
