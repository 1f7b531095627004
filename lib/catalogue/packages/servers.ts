import type { CatalogueRecord, Invokes, Runs } from '../records.js';
import { invoking } from '../shape.js';

const verbs = ['all', 'delete', 'get', 'head', 'options', 'patch', 'post', 'put'];
const loop = { when: 'later', on: 'event-loop' } as const;

/** Every function among the arguments is a handler: paths and options may come before, between and after. */
function routes(
  module: string,
  source: string,
  types: readonly string[],
  members: readonly string[],
): readonly Invokes[] {
  return types.flatMap((type) =>
    invoking(
      { ...loop, module, argument: 'any', source },
      members.map((member) => `${type}#${member}`),
    ),
  );
}

/** The same, for frameworks that await what a handler returns. */
function awaitedRoutes(
  module: string,
  source: string,
  types: readonly string[],
  members: readonly string[],
): readonly Invokes[] {
  return routes(module, source, types, members).map((record) => ({ ...record, consumesResult: true }));
}

function typed(
  module: string,
  source: string,
  names: readonly string[],
  by: Runs['by'] = 'type',
  on: Runs['on'] = 'event-loop',
): readonly Runs[] {
  return names.map((name) => ({ effect: 'runs', module, name, by, on, source }));
}

const express = 'https://expressjs.com/en/5x/api.html';
const fastify = 'https://fastify.dev/docs/latest/Reference';
const hono = 'https://hono.dev/docs/api/hono';
const hapi = 'https://hapi.dev/api';

const expressRecords: readonly CatalogueRecord[] = [
  // `@types/express` declares its members in `express-serve-static-core`.
  ...routes('express-serve-static-core', express, ['IRouter'], [...verbs, 'param', 'use']),
  ...routes('express-serve-static-core', express, ['Application'], ['get', 'param', 'use']),
  ...routes('express-serve-static-core', express, ['IRoute'], verbs),
  ...typed('express-serve-static-core', express, [
    'ErrorRequestHandler',
    'RequestHandler',
    'RequestParamHandler',
    'ApplicationRequestHandler',
  ]),
  ...typed('express', express, ['ErrorRequestHandler', 'Handler', 'RequestHandler', 'RequestParamHandler']),
  ...routes('polka', 'https://github.com/lukeed/polka#api', ['Polka'], [...verbs, 'use']),
  ...routes('connect', 'https://github.com/senchalabs/connect#readme', ['Server'], ['use']),
];

const fastifyHooks = [
  'onClose',
  'onError',
  'onListen',
  'onReady',
  'onRegister',
  'onRequest',
  'onRequestAbort',
  'onResponse',
  'onRoute',
  'onSend',
  'onTimeout',
  'preClose',
  'preHandler',
  'preParsing',
  'preSerialization',
  'preValidation',
];

/** Hooks that run once, before or after the server serves. */
const fastifyLifecycle = ['onListen', 'onReady', 'onRegister', 'onRoute'];

const fastifyRecords: readonly CatalogueRecord[] = [
  ...awaitedRoutes('fastify', `${fastify}/Routes/`, ['FastifyInstance'], verbs),
  ...['errorHandler', 'handler', ...fastifyHooks].flatMap((property) => [
    ...invoking(
      { ...loop, module: 'fastify', argument: 0, property, source: `${fastify}/Routes/`, consumesResult: true },
      ['FastifyInstance#route'],
    ),
    ...invoking(
      { ...loop, module: 'fastify', argument: 1, property, source: `${fastify}/Routes/`, consumesResult: true },
      verbs.map((verb) => `FastifyInstance#${verb}`),
    ),
  ]),
  ...invoking({ ...loop, module: 'fastify', argument: 1, source: `${fastify}/Hooks/`, consumesResult: true }, [
    'FastifyInstance#addHook',
  ]),
  ...invoking(
    {
      module: 'fastify',
      argument: 1,
      when: 'later',
      on: 'one-shot',
      events: fastifyLifecycle,
      source: `${fastify}/Hooks/`,
      consumesResult: true,
    },
    ['FastifyInstance#addHook'],
  ),
  ...invoking({ ...loop, module: 'fastify', argument: -1, source: `${fastify}/Server/`, consumesResult: true }, [
    'FastifyInstance#addContentTypeParser',
    'FastifyInstance#setErrorHandler',
    'FastifyInstance#setNotFoundHandler',
  ]),
  // A plugin is loaded once, while the server starts.
  ...invoking(
    {
      module: 'fastify',
      argument: 0,
      when: 'later',
      on: 'one-shot',
      source: `${fastify}/Plugins/`,
      consumesResult: true,
    },
    ['FastifyInstance#after', 'FastifyInstance#ready', 'FastifyInstance#register'],
  ),
  ...typed('fastify', `${fastify}/TypeScript/`, [
    'RouteHandler',
    'RouteHandlerMethod',
    ...fastifyHooks
      .filter((hook) => !fastifyLifecycle.includes(hook))
      .flatMap((hook) => [`${hook}HookHandler`, `${hook}AsyncHookHandler`]),
  ]),
];

const otherRecords: readonly CatalogueRecord[] = [
  ...awaitedRoutes('koa', 'https://github.com/koajs/koa/blob/master/docs/api/index.md', ['Application'], ['use']),
  ...typed('koa', 'https://github.com/koajs/koa/blob/master/docs/api/index.md', ['Middleware']),
  ...awaitedRoutes(
    '@koa/router',
    'https://github.com/koajs/router#readme',
    ['RouterImplementation'],
    [...verbs, 'del', 'use', 'param'],
  ),
  ...awaitedRoutes(
    'hono',
    hono,
    ['Hono'],
    [...verbs.filter((verb) => verb !== 'head'), 'on', 'use', 'onError', 'notFound'],
  ),
  ...typed('hono', hono, ['ErrorHandler', 'Handler', 'MiddlewareHandler', 'NotFoundHandler']),
  ...awaitedRoutes('@hapi/hapi', hapi, ['Server'], ['ext']),
  ...invoking({ ...loop, module: '@hapi/hapi', argument: 0, property: 'handler', source: hapi, consumesResult: true }, [
    'Server#route',
  ]),
  ...typed('@hapi/hapi', hapi, ['Method']),
  ...routes(
    'restify',
    'http://restify.com/docs/server-api/',
    ['Server'],
    ['del', 'get', 'head', 'opts', 'patch', 'post', 'pre', 'put', 'use'],
  ),
  ...awaitedRoutes(
    'elysia',
    'https://elysiajs.com/essential/handler.html',
    ['Elysia'],
    [...verbs, 'onBeforeHandle', 'onAfterHandle', 'onRequest', 'onError', 'derive', 'resolve'],
  ),
  ...awaitedRoutes('h3', 'https://h3.dev/guide/basics/handler', ['H3$1'], [...verbs, 'on', 'use']),
  ...invoking(
    { ...loop, module: 'h3', argument: 0, source: 'https://h3.dev/guide/basics/handler', consumesResult: true },
    ['defineEventHandler', 'defineHandler', 'eventHandler'],
  ),
  ...invoking({ ...loop, module: 'socket.io', argument: -1, source: 'https://socket.io/docs/v4/server-api/' }, [
    'Namespace#use',
    'Server#use',
    'Socket#use',
    'StrictEventEmitter#on',
    'StrictEventEmitter#once',
  ]),
  ...invoking(
    { ...loop, module: 'ws', argument: 1, source: 'https://github.com/websockets/ws/blob/master/doc/ws.md' },
    ['Server#on', 'Server#once', 'WebSocket#addEventListener', 'WebSocket#on', 'WebSocket#once'],
  ),
  ...invoking(
    {
      ...loop,
      module: '@trpc/server',
      argument: 0,
      source: 'https://trpc.io/docs/server/procedures',
      consumesResult: true,
    },
    ['ProcedureBuilder#mutation', 'ProcedureBuilder#query', 'ProcedureBuilder#subscription', 'ProcedureBuilder#use'],
  ),
  ...invoking(
    {
      ...loop,
      module: '@grpc/grpc-js',
      argument: 1,
      property: '*',
      source: 'https://grpc.io/docs/languages/node/basics/',
    },
    ['Server#addService'],
  ),
  ...typed('@grpc/grpc-js', 'https://grpc.io/docs/languages/node/basics/', [
    'handleBidiStreamingCall',
    'handleClientStreamingCall',
    'handleServerStreamingCall',
    'handleUnaryCall',
  ]),
  ...invoking(
    {
      ...loop,
      module: '@modelcontextprotocol/sdk',
      argument: -1,
      source: 'https://github.com/modelcontextprotocol/typescript-sdk#tools',
      consumesResult: true,
    },
    [
      'McpServer#prompt',
      'McpServer#registerPrompt',
      'McpServer#registerResource',
      'McpServer#registerTool',
      'McpServer#resource',
      'McpServer#tool',
      'Server#setNotificationHandler',
      'Server#setRequestHandler',
    ],
  ),
];

const nest = 'https://docs.nestjs.com';

const nestRecords: readonly CatalogueRecord[] = [
  ...typed(
    '@nestjs/common',
    `${nest}/controllers`,
    ['All', 'Delete', 'Get', 'Head', 'Options', 'Patch', 'Post', 'Put', 'Search', 'Sse'],
    'decorator',
  ),
  ...typed(
    '@nestjs/common',
    `${nest}/faq/request-lifecycle`,
    [
      'CanActivate#canActivate',
      'ExceptionFilter#catch',
      'NestInterceptor#intercept',
      'NestMiddleware#use',
      'PipeTransform#transform',
    ],
    'member',
  ),
  // Awaited before the server listens, and after it has stopped.
  ...typed(
    '@nestjs/common',
    `${nest}/fundamentals/lifecycle-events`,
    ['OnApplicationBootstrap#onApplicationBootstrap', 'OnModuleInit#onModuleInit'],
    'member',
    'module-init',
  ),
  ...typed(
    '@nestjs/common',
    `${nest}/fundamentals/lifecycle-events`,
    ['OnApplicationShutdown#onApplicationShutdown'],
    'member',
    'exit',
  ),
  ...typed(
    '@nestjs/microservices',
    `${nest}/microservices/basics`,
    ['EventPattern', 'GrpcMethod', 'MessagePattern'],
    'decorator',
  ),
  ...typed('@nestjs/schedule', `${nest}/techniques/task-scheduling`, ['Cron', 'Interval', 'Timeout'], 'decorator'),
  ...typed('@nestjs/event-emitter', `${nest}/techniques/events`, ['OnEvent'], 'decorator'),
  ...typed('@nestjs/websockets', `${nest}/websockets/gateways`, ['SubscribeMessage'], 'decorator'),
  ...typed(
    '@nestjs/graphql',
    `${nest}/graphql/resolvers`,
    ['Mutation', 'Query', 'ResolveField', 'Subscription'],
    'decorator',
  ),
  ...typed('@nestjs/bull', `${nest}/techniques/queues`, ['Process'], 'decorator'),
  ...typed('@nestjs/bullmq', `${nest}/techniques/queues`, ['OnWorkerEvent'], 'decorator'),
  ...typed(
    'routing-controllers',
    'https://github.com/typestack/routing-controllers#readme',
    ['All', 'Delete', 'Get', 'Head', 'Patch', 'Post', 'Put'],
    'decorator',
  ),
  ...typed(
    'type-graphql',
    'https://typegraphql.com/docs/resolvers.html',
    ['FieldResolver', 'Mutation', 'Query', 'Subscription'],
    'decorator',
  ),
];

/** HTTP, RPC and socket servers: whose functions run once for each request. */
export const serverPackageRecords: readonly CatalogueRecord[] = [
  ...expressRecords,
  ...fastifyRecords,
  ...otherRecords,
  ...nestRecords,
];
