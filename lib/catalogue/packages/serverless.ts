import type { CatalogueRecord, Runs } from '../records.js';
import { invoking } from '../shape.js';

const loop = { when: 'later', on: 'event-loop', consumesResult: true } as const;

function typed(module: string, source: string, names: readonly string[]): readonly Runs[] {
  return names.map((name) => ({ effect: 'runs', module, name, by: 'type', on: 'event-loop', source }));
}

const lambda = 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html';
const azure = 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node';
const google = 'https://github.com/GoogleCloudPlatform/functions-framework-nodejs#readme';

/** Functions that a platform calls, and pages and loaders of web frameworks. */
export const serverlessRecords: readonly CatalogueRecord[] = [
  ...typed('aws-lambda', lambda, [
    'ALBHandler',
    'APIGatewayAuthorizerHandler',
    'APIGatewayProxyHandler',
    'APIGatewayProxyHandlerV2',
    'AppSyncResolverHandler',
    'CloudFrontRequestHandler',
    'CloudFrontResponseHandler',
    'DynamoDBStreamHandler',
    'EventBridgeHandler',
    'Handler',
    'KinesisStreamHandler',
    'S3Handler',
    'SNSHandler',
    'SQSHandler',
    'ScheduledHandler',
  ]),
  ...typed('next', 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes', [
    'GetServerSideProps',
    'NextApiHandler',
    'NextMiddleware',
  ]),
  ...typed('@sveltejs/kit', 'https://svelte.dev/docs/kit/routing', ['Handle', 'RequestHandler', 'ServerLoad']),
  ...typed('react-router', 'https://reactrouter.com/start/framework/data-loading', [
    'ActionFunction',
    'LoaderFunction',
  ]),
  ...typed('@cloudflare/workers-types', 'https://developers.cloudflare.com/workers/runtime-apis/handlers/', [
    'ExportedHandlerFetchHandler',
    'ExportedHandlerQueueHandler',
    'ExportedHandlerScheduledHandler',
  ]),
  ...typed('@azure/functions', azure, ['HttpHandler', 'TimerHandler', 'ServiceBusQueueHandler', 'StorageQueueHandler']),
  ...['http', 'timer', 'storageQueue', 'serviceBusQueue', 'eventHub', 'cosmosDB'].flatMap((name) =>
    invoking({ ...loop, module: '@azure/functions', argument: 1, property: 'handler', source: azure }, [name]),
  ),
  ...invoking({ ...loop, module: '@google-cloud/functions-framework', argument: 1, source: google }, [
    'cloudEvent',
    'http',
  ]),
];
