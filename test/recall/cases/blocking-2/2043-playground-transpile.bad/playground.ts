import type { FastifyInstance } from 'fastify';
import ts from 'typescript';

export async function playground(app: FastifyInstance): Promise<void> {
  app.post<{ Body: { code: string } }>('/run', async (request, reply) => {
    const out = ts.transpileModule(request.body.code, { compilerOptions: { module: ts.ModuleKind.ESNext } }); // expect: cpu
    reply.type('text/javascript');
    return out.outputText;
  });
}
