import type { CatalogueRecord } from '../records.js';

/** Types by which a function's own parameters show that it answers requests, wherever it is registered. */
const types: readonly (readonly [module: string, names: readonly string[], source: string])[] = [
  ['express', ['Request', 'Response', 'NextFunction'], 'https://expressjs.com/en/5x/api.html#req'],
  ['express-serve-static-core', ['Request', 'Response', 'NextFunction'], 'https://expressjs.com/en/5x/api.html#req'],
  ['http', ['ServerResponse'], 'https://nodejs.org/api/http.html#class-httpserverresponse'],
  ['http2', ['Http2ServerResponse'], 'https://nodejs.org/api/http2.html#class-http2http2serverresponse'],
  ['fastify', ['FastifyRequest', 'FastifyReply'], 'https://fastify.dev/docs/latest/Reference/Reply/'],
  ['koa', ['Context', 'ParameterizedContext'], 'https://koajs.com/#context'],
  ['hono', ['Context'], 'https://hono.dev/docs/api/context'],
  [
    'next',
    ['NextApiRequest', 'NextApiResponse'],
    'https://nextjs.org/docs/pages/building-your-application/routing/api-routes',
  ],
  ['@hapi/hapi', ['ResponseToolkit'], 'https://hapi.dev/api/#response-toolkit'],
];

export const requestParameterRecords: readonly CatalogueRecord[] = types.flatMap(([module, names, source]) =>
  names.map((name): CatalogueRecord => ({ effect: 'runs', by: 'parameter', on: 'event-loop', module, name, source })),
);
