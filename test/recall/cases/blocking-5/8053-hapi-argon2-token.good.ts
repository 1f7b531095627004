import { randomBytes, scrypt, timingSafeEqual, type BinaryLike } from 'node:crypto';
import { promisify } from 'node:util';
import type { Server } from '@hapi/hapi';

const derive = promisify<string, BinaryLike, number, Buffer>(scrypt);

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
        const tag = await derive(secret, nonce, 32);
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
        const tag = await derive(secret, row.nonce, 32);
        return { ok: timingSafeEqual(tag, row.tag) };
      },
    },
  ]);
}
