import type { FastifyInstance, FastifyPluginCallback } from 'fastify';

interface TenantOptions {
  header: string;
  resolve: (host: string, cb: (err: Error | null, tenant?: string) => void) => void;
}

export const tenantPlugin: FastifyPluginCallback<TenantOptions> = (app: FastifyInstance, options, registered) => {
  app.decorateRequest('tenant', '');

  app.addHook('onRequest', (request, _reply, done) => { // expect: never-settles
    const host = request.headers[options.header];
    if (typeof host === 'string') {
      options.resolve(host, (err, tenant) => {
        if (err === null) Object.assign(request, { tenant });
        done(err ?? undefined);
      });
    }
  });

  registered();
};
