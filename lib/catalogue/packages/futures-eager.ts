import type { FutureType } from '../records.js';
import { eagerTypes } from './futures-shape.js';

/**
 * Eager futures that need a word. Most need none: whatever is thenable and not known as lazy is eager. Here stand the creators
 * whose promise nobody has to watch, and thenables that look like the lazy ones of their neighbours.
 */
export const eagerFutures: readonly FutureType[] = [
  ...eagerTypes(
    {
      module: 'test',
      by: 'creator',
      needsNoObserver: true,
      versions: '*',
      source: 'https://nodejs.org/api/test.html#testname-options-fn',
    },
    ['default', 'test', 'it', 'describe', 'suite', 'test.skip', 'test.only', 'test.todo', 'skip', 'only', 'todo'],
  ),
  // Typed as query builders, and sent at once.
  ...eagerTypes(
    { module: 'knex', by: 'creator', versions: '0.95 - 3', source: 'https://knexjs.org/guide/transactions.html' },
    ['Transaction#commit', 'Transaction#rollback', 'Transaction#savepoint'],
  ),
  // The runtime holds all events back until it is done, and starts the object anew when it fails; a constructor cannot wait for it.
  ...eagerTypes(
    {
      module: '@cloudflare/workers-types',
      by: 'creator',
      needsNoObserver: true,
      versions: '3 - 5',
      source: 'https://developers.cloudflare.com/durable-objects/api/state/#blockconcurrencywhile',
    },
    ['DurableObjectState#blockConcurrencyWhile'],
  ),
  // Promises with some adapters only; the documentation itself never waits for them.
  ...eagerTypes(
    {
      module: 'socket.io',
      by: 'creator',
      needsNoObserver: true,
      versions: '3 - 4',
      source: 'https://socket.io/docs/v4/server-api/#socketjoinrooms',
    },
    ['Socket#join', 'Socket#leave'],
  ),
  // Settings of the module, although its types say that they answer a command.
  ...eagerTypes(
    {
      module: 'fluent-ffmpeg',
      by: 'creator',
      needsNoObserver: true,
      versions: '2',
      source: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg#specifying-custom-binary-paths',
    },
    ['setFfmpegPath', 'setFfprobePath', 'setFlvtoolPath'],
  ),
  // They catch what the queries throw, and leave it in the state of the queries.
  ...eagerTypes(
    {
      module: '@tanstack/query-core',
      by: 'creator',
      needsNoObserver: true,
      versions: '4 - 5',
      source: 'https://tanstack.com/query/latest/docs/reference/QueryClient',
    },
    ['cancelQueries', 'prefetchQuery', 'prefetchInfiniteQuery', 'resumePausedMutations'].map(
      (name) => `QueryClient#${name}`,
    ),
  ),
  ...eagerTypes(
    {
      module: '@tanstack/query-core',
      by: 'creator',
      needsNoObserver: true,
      when: { kind: 'not-option', argument: 1, property: 'throwOnError', equals: true },
      versions: '5',
      source: 'https://tanstack.com/query/latest/docs/reference/QueryClient#queryclientrefetchqueries',
    },
    ['invalidateQueries', 'refetchQueries', 'resetQueries'].map((name) => `QueryClient#${name}`),
  ),
  ...eagerTypes(
    {
      module: '@tanstack/query-core',
      by: 'creator',
      needsNoObserver: true,
      when: { kind: 'not-option', argument: 0, property: 'throwOnError', equals: true },
      versions: '4 - 5',
      source: 'https://tanstack.com/query/latest/docs/framework/react/reference/useQuery',
    },
    [
      ...['QueryObserver', 'QueryObserverBaseResult'].map((owner) => `${owner}#refetch`),
      ...['InfiniteQueryObserver', 'InfiniteQueryObserverBaseResult'].flatMap((owner) => [
        `${owner}#fetchNextPage`,
        `${owner}#fetchPreviousPage`,
      ]),
    ],
  ),
  // The same, by procedures: these call the client's methods.
  ...eagerTypes(
    {
      module: '@trpc/react-query',
      by: 'creator',
      needsNoObserver: true,
      versions: '10 - 11',
      source: 'https://trpc.io/docs/client/react/useUtils',
    },
    ['cancel', 'prefetch', 'prefetchInfinite'],
  ),
  ...eagerTypes(
    {
      module: '@trpc/react-query',
      by: 'creator',
      needsNoObserver: true,
      when: { kind: 'not-option', argument: 2, property: 'throwOnError', equals: true },
      versions: '10 - 11',
      source: 'https://trpc.io/docs/client/react/useUtils#query-invalidation',
    },
    ['invalidate', 'refetch'],
  ),
  ...eagerTypes(
    {
      module: '@trpc/react-query',
      by: 'creator',
      needsNoObserver: true,
      when: { kind: 'not-option', argument: 1, property: 'throwOnError', equals: true },
      versions: '10 - 11',
      source: 'https://trpc.io/docs/client/react/useUtils',
    },
    ['reset'],
  ),
  // The router tells of a failure by `routeChangeError`; its documentation leaves these alone, and has rules like ours turned off.
  ...eagerTypes(
    {
      module: 'next',
      by: 'creator',
      needsNoObserver: true,
      versions: '12 - 16',
      source: 'https://nextjs.org/docs/pages/api-reference/functions/use-router#potential-eslint-errors',
    },
    ['Router#push', 'Router#replace', 'Router#prefetch'],
  ),
  // What fails is told by `error` as well, and the documentation waits for `close` of what is written to.
  ...eagerTypes(
    {
      module: 'archiver',
      by: 'creator',
      isToldByEvent: true,
      versions: '5 - 7',
      source: 'https://github.com/archiverjs/node-archiver#quick-start',
    },
    ['Archiver#finalize'],
  ),
  // It resolves whatever happens; what cannot be loaded is told by `failedLoading`.
  ...eagerTypes(
    {
      module: 'i18next',
      by: 'creator',
      isToldByEvent: true,
      versions: '19 - 26',
      source: 'https://www.i18next.com/overview/api#init',
    },
    ['init', 'i18n#init', 'changeLanguage', 'i18n#changeLanguage'],
  ),
  // Listeners are called one after the other. Nest's are wrapped: what they throw is logged there.
  ...eagerTypes(
    {
      module: 'eventemitter2',
      by: 'creator',
      isToldByEvent: true,
      versions: '6',
      source: 'https://docs.nestjs.com/techniques/events#listening-to-events',
    },
    ['EventEmitter2#emitAsync'],
  ),
  // A failure is told by `did-fail-load`, and a rejection handler that does nothing is attached to the promise.
  ...eagerTypes(
    {
      module: 'electron',
      by: 'creator',
      needsNoObserver: true,
      versions: '12 - 42',
      source: 'https://www.electronjs.org/docs/latest/api/browser-window#winloadurlurl-options',
    },
    ['BrowserWindow', 'WebContents'].flatMap((owner) => [`${owner}#loadURL`, `${owner}#loadFile`]),
  ),
  // It settles with a message where it fails.
  ...eagerTypes(
    {
      module: 'electron',
      by: 'creator',
      needsNoObserver: true,
      versions: '9 - 42',
      source: 'https://www.electronjs.org/docs/latest/api/shell#shellopenpathpath',
    },
    ['Shell#openPath'],
  ),
  // It settles with the button that was pressed; to tell something, nobody needs that.
  ...eagerTypes(
    {
      module: 'electron',
      by: 'creator',
      needsNoObserver: true,
      versions: '6 - 42',
      source: 'https://www.electronjs.org/docs/latest/api/dialog#dialogshowmessageboxwindow-options',
    },
    ['Dialog#showMessageBox', 'dialog.showMessageBox'],
  ),
  // “The promise that skipWaiting() returns can be safely ignored.”
  ...eagerTypes(
    {
      module: 'lib',
      by: 'creator',
      needsNoObserver: true,
      versions: '*',
      source: 'https://developer.mozilla.org/en-US/docs/Web/API/ServiceWorkerGlobalScope/skipWaiting',
    },
    ['ServiceWorkerGlobalScope#skipWaiting'],
  ),
  // It settles with the exit code.
  ...eagerTypes(
    {
      module: 'worker_threads',
      by: 'creator',
      needsNoObserver: true,
      versions: '*',
      source: 'https://nodejs.org/api/worker_threads.html#workerterminate',
    },
    ['Worker#terminate'],
  ),
  // It catches all, and gives it to `next`.
  ...eagerTypes(
    {
      module: 'express-openid-connect',
      by: 'creator',
      needsNoObserver: true,
      versions: '2 - 3',
      source: 'https://auth0.github.io/express-openid-connect/interfaces/ResponseContext.html#login',
    },
    ['ResponseContext#login'],
  ),
  // They settle with a status, `'ok'` or another.
  ...eagerTypes(
    {
      module: '@supabase/supabase-js',
      by: 'creator',
      needsNoObserver: true,
      versions: '2',
      source: 'https://supabase.com/docs/reference/javascript/removechannel',
    },
    ['SupabaseClient#removeChannel', 'SupabaseClient#removeAllChannels'],
  ),
  ...eagerTypes(
    {
      module: '@supabase/realtime-js',
      by: 'creator',
      needsNoObserver: true,
      versions: '2',
      source: 'https://supabase.com/docs/reference/javascript/removechannel',
    },
    ['RealtimeClient#removeChannel', 'RealtimeClient#removeAllChannels', 'RealtimeChannel#unsubscribe'],
  ),
  // A queue of tasks passes on what the task answers or throws.
  ...eagerTypes(
    {
      module: 'p-queue',
      by: 'creator',
      failsWith: 0,
      versions: '6 - 9',
      source: 'https://github.com/sindresorhus/p-queue#addfn-options',
    },
    ['PQueue#add'],
  ),
  // The error of a task goes to its callback; `pushAsync` is the one whose promise fails.
  ...eagerTypes(
    {
      module: 'async',
      by: 'creator',
      needsNoObserver: true,
      versions: '3',
      source: 'https://caolan.github.io/async/v3/docs.html#QueueObject',
    },
    ['QueueObject#push', 'QueueObject#unshift'],
  ),
  // The hooks of the base class, called with `super`, do nothing and answer nothing; an override may answer a promise.
  ...eagerTypes(
    {
      module: 'objection',
      by: 'creator',
      needsNoObserver: true,
      versions: '2 - 3',
      source: 'https://vincit.github.io/objection.js/api/model/instance-methods.html#beforeinsert',
    },
    ['Insert', 'Update', 'Delete', 'Find'].flatMap((operation) => [
      ...(operation === 'Find' ? [] : [`Model#$before${operation}`]),
      `Model#$after${operation}`,
    ]),
  ),
  // The queue runs its tasks by itself; awaiting a command is the misuse.
  ...eagerTypes(
    {
      module: 'cypress',
      needsNoObserver: true,
      versions: '12 - 15',
      source: 'https://docs.cypress.io/app/core-concepts/introduction-to-cypress',
    },
    ['Chainable'],
  ),
  ...eagerTypes(
    { module: 'neverthrow', versions: '6 - 8', source: 'https://github.com/supermacro/neverthrow#readme' },
    ['ResultAsync'],
  ),
  ...eagerTypes(
    { module: 'true-myth', versions: '8 - 9', source: 'https://true-myth.js.org/guide/understanding/task/' },
    ['Task'],
  ),
  ...eagerTypes(
    { module: 'neo4j-driver-core', versions: '5 - 6', source: 'https://neo4j.com/docs/javascript-manual/current/' },
    ['Result'],
  ),
  ...eagerTypes({ module: 'tinyexec', versions: '0.3 - 1', source: 'https://github.com/tinylibs/tinyexec#readme' }, [
    'Result',
  ]),
  ...eagerTypes({ module: 'zx', versions: '7 - 8', source: 'https://google.github.io/zx/process-promise' }, [
    'ProcessPromise',
  ]),
  ...eagerTypes({ module: 'execa', versions: '8 - 10', source: 'https://github.com/sindresorhus/execa#readme' }, [
    'ResultPromise',
  ]),
  ...eagerTypes({ module: 'bluebird', versions: '3', source: 'http://bluebirdjs.com/docs/api-reference.html' }, [
    'Bluebird',
  ]),
];
