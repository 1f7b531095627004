import type { MustCall } from '../records.js';

const api = 'https://nodejs.org/api/stream.html';

/** Methods of a stream that must call their callback, as a subclass overrides them and as an option names them. */
const streamMethods: readonly (readonly [string, string, string, number])[] = [
  ['Writable', '_write', 'write', 2],
  ['Writable', '_writev', 'writev', 1],
  ['Writable', '_final', 'final', 0],
  ['Writable', '_destroy', 'destroy', 1],
  ['Writable', '_construct', 'construct', 0],
  ['Readable', '_destroy', 'destroy', 1],
  ['Readable', '_construct', 'construct', 0],
  ['Transform', '_transform', 'transform', 2],
  ['Transform', '_flush', 'flush', 0],
];

/** What a response is answered with, instead of `next`. */
const responses = [
  'download',
  'end',
  'json',
  'jsonp',
  'pipe',
  'redirect',
  'render',
  'send',
  'sendFile',
  'sendStatus',
  'writeHead',
];

export const contractRecords: readonly MustCall[] = [
  ...streamMethods.flatMap(([type, method, option, parameter]): readonly MustCall[] => [
    {
      effect: 'mustCall',
      module: 'stream',
      name: `${type}#${method}`,
      by: 'method',
      parameter,
      source: `${api}#api-for-stream-implementers`,
    },
    {
      effect: 'mustCall',
      module: 'stream',
      name: `${type}#${option}`,
      by: 'option',
      parameter,
      source: `${api}#api-for-stream-implementers`,
    },
  ]),
  ...['express', 'express-serve-static-core', 'connect'].map((module): MustCall => ({
    effect: 'mustCall',
    module,
    name: 'NextFunction',
    by: 'type',
    parameter: -1,
    orCalls: responses,
    source: 'https://expressjs.com/en/guide/using-middleware.html',
  })),
  ...['DoneFuncWithErrOrRes', 'HookHandlerDoneFunction'].map((name): MustCall => ({
    effect: 'mustCall',
    module: 'fastify',
    name,
    by: 'type',
    parameter: -1,
    orCalls: ['send', 'redirect', 'callNotFound'],
    orReturnsPromise: true,
    source: 'https://fastify.dev/docs/latest/Reference/Hooks/',
  })),
  {
    effect: 'mustCall',
    module: '@nestjs/common',
    name: 'NestMiddleware#use',
    by: 'method',
    parameter: 2,
    orCalls: responses,
    source: 'https://docs.nestjs.com/middleware',
  },
  {
    effect: 'mustCall',
    module: '@grpc/grpc-js',
    name: 'sendUnaryData',
    by: 'type',
    parameter: 1,
    source: 'https://grpc.io/docs/languages/node/basics/',
  },
  {
    effect: 'mustCall',
    module: 'bull',
    name: 'DoneCallback',
    by: 'type',
    parameter: -1,
    source: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md',
  },
  {
    effect: 'mustCall',
    module: 'lib',
    name: 'Done',
    by: 'type',
    parameter: 0,
    orReturnsPromise: true,
    source: 'https://mochajs.org/#asynchronous-code',
  },
  {
    effect: 'mustCall',
    module: 'lib',
    name: 'DoneCallback',
    by: 'type',
    parameter: 0,
    orReturnsPromise: true,
    source: 'https://jestjs.io/docs/asynchronous#callbacks',
  },
  {
    effect: 'mustCall',
    module: 'aws-lambda',
    name: 'Callback',
    by: 'type',
    parameter: 2,
    orReturnsPromise: true,
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html',
  },
];
