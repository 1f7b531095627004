import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const loop = { when: 'later', on: 'event-loop' } as const;
const awaited = { ...loop, consumesResult: true } as const;

/** Queues, streams of messages, schedules, chat bots and file watchers: whose functions run for each message, tick or event. */
export const messagingRecords: readonly CatalogueRecord[] = [
  // A processor given as a function runs on this loop; given as a path or URL it runs in a process of its own.
  ...invoking({ ...awaited, module: 'bullmq', argument: 1, source: 'https://docs.bullmq.io/guide/workers' }, [
    'new Worker',
  ]),
  ...invoking({ ...loop, module: 'bullmq', argument: 1, source: 'https://docs.bullmq.io/guide/events' }, [
    'QueueEvents#on',
    'QueueEvents#once',
    'Worker#on',
    'Worker#once',
  ]),
  ...invoking(
    {
      ...awaited,
      module: 'bull',
      argument: -1,
      source: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md',
    },
    ['Queue#process'],
  ),
  ...invoking({ ...awaited, module: 'pg-boss', argument: -1, source: 'https://github.com/timgit/pg-boss#readme' }, [
    'PgBoss#work',
  ]),
  ...invoking(
    {
      ...loop,
      module: 'amqplib',
      argument: 1,
      source: 'https://amqp-node.github.io/amqplib/channel_api.html#channel_consume',
    },
    ['Channel#consume'],
  ),
  ...['eachBatch', 'eachMessage'].flatMap((property) =>
    invoking({ ...awaited, module: 'kafkajs', argument: 0, property, source: 'https://kafka.js.org/docs/consuming' }, [
      'run',
    ]),
  ),
  ...['handleMessage', 'handleMessageBatch'].flatMap((property) =>
    invoking(
      { ...awaited, module: 'sqs-consumer', argument: 0, property, source: 'https://bbc.github.io/sqs-consumer/' },
      ['Consumer.create'],
    ),
  ),
  ...invoking({ ...loop, module: 'mqtt', argument: 1, source: 'https://github.com/mqttjs/MQTT.js#api' }, [
    'TypedEventEmitter#on',
    'TypedEventEmitter#once',
  ]),
  ...invoking({ ...loop, module: 'node-cron', argument: 1, source: 'https://nodecron.com/api-reference.html' }, [
    'schedule',
    'NodeCron#schedule',
  ]),
  ...invoking({ ...loop, module: 'cron', argument: 1, source: 'https://github.com/kelektiv/node-cron#api' }, [
    'new CronJob',
  ]),
  ...invoking({ ...loop, module: 'rxjs', argument: 0, source: 'https://rxjs.dev/guide/observer' }, [
    'Observable#subscribe',
  ]),
  // An operator's function runs whenever a value comes; of what is subscribed to at start-up, most values come later.
  ...invoking({ module: 'rxjs', argument: 0, when: 'later', source: 'https://rxjs.dev/guide/operators' }, [
    'catchError',
    'concatMap',
    'distinctUntilChanged',
    'exhaustMap',
    'filter',
    'finalize',
    'map',
    'mergeMap',
    'reduce',
    'scan',
    'switchMap',
    'takeWhile',
    'tap',
  ]),
  ...invoking({ ...awaited, module: '@slack/bolt', argument: 'any', source: 'https://docs.slack.dev/tools/bolt-js/' }, [
    'App#action',
    'App#command',
    'App#event',
    'App#message',
    'App#shortcut',
    'App#view',
  ]),
  ...invoking({ ...awaited, module: 'telegraf', argument: 'any', source: 'https://telegraf.js.org/' }, [
    'Composer#action',
    'Composer#command',
    'Composer#hears',
    'Composer#on',
    'Composer#start',
    'Composer#use',
  ]),
  ...invoking({ ...awaited, module: 'grammy', argument: 'any', source: 'https://grammy.dev/guide/basics' }, [
    'Bot#on',
    'Composer#callbackQuery',
    'Composer#command',
    'Composer#hears',
    'Composer#on',
    'Composer#use',
  ]),
  ...['GraphQLFieldResolver', 'GraphQLIsTypeOfFn', 'GraphQLTypeResolver'].map((name) => ({
    effect: 'runs' as const,
    module: 'graphql',
    name,
    by: 'type' as const,
    on: 'event-loop' as const,
    source: 'https://graphql.org/graphql-js/type/',
  })),
];
