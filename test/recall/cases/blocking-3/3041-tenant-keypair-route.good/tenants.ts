import fastify from 'fastify';
import { signers, type Signer } from './signer.js';

const byTenant = new Map<string, Signer>();

export const app = fastify();

app.post<{ Params: { name: string } }>('/tenants/:name', async (request, reply) => {
  const signer = await signers.rsa();
  byTenant.set(request.params.name, signer);
  return reply.code(201).send(signer.pem);
});
