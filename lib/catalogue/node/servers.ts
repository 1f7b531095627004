import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const api = 'https://nodejs.org/api';

/** Servers: what answers is on the event loop even in a script. `argument: -1`, because options may come before the listener. */
const servers: readonly CatalogueRecord[] = [
  { module: 'http', names: ['createServer', 'new Server'], page: 'http.html#httpcreateserveroptions-requestlistener' },
  {
    module: 'https',
    names: ['createServer', 'new Server'],
    page: 'https.html#httpscreateserveroptions-requestlistener',
  },
  {
    module: 'http2',
    names: ['createServer', 'createSecureServer'],
    page: 'http2.html#http2createserveroptions-onrequesthandler',
  },
  { module: 'net', names: ['createServer', 'new Server'], page: 'net.html#netcreateserveroptions-connectionlistener' },
  { module: 'tls', names: ['createServer'], page: 'tls.html#tlscreateserveroptions-secureconnectionlistener' },
].flatMap(({ module, names, page }) =>
  invoking({ module, argument: -1, when: 'later', on: 'event-loop', source: `${api}/${page}` }, names),
);

/** Listeners of connections and answers. */
export const serverRecords: readonly CatalogueRecord[] = [
  ...servers,
  ...['http', 'https'].flatMap((module) =>
    invoking(
      {
        module,
        argument: -1,
        when: 'later',
        isOnce: true,
        source: `${api}/${module}.html#${module}requestoptions-callback`,
      },
      ['get', 'request'],
    ),
  ),
  ...invoking(
    { module: 'http', argument: -1, when: 'later', source: `${api}/http.html#serversettimeoutmsecs-callback` },
    ['Server#setTimeout', 'ClientRequest#setTimeout'],
  ),
  ...invoking(
    {
      module: 'http2',
      argument: -1,
      when: 'later',
      source: `${api}/http2.html#http2connectauthority-options-listener`,
    },
    ['connect'],
  ),
  ...invoking({ module: 'net', argument: -1, when: 'later', source: `${api}/net.html#netconnect` }, [
    'connect',
    'createConnection',
    'Server#close',
    'Socket#connect',
    'Socket#setTimeout',
    'Socket#write',
  ]),
  ...invoking(
    {
      module: 'net',
      argument: -1,
      when: 'later',
      isCompletion: true,
      source: `${api}/net.html#serverlistenport-host-backlog-callback`,
    },
    ['Server#listen'],
  ),
  ...invoking({ module: 'tls', argument: -1, when: 'later', source: `${api}/tls.html#tlsconnectoptions-callback` }, [
    'connect',
  ]),
  ...invoking({ module: 'dgram', argument: -1, when: 'later', source: `${api}/dgram.html` }, [
    'createSocket',
    'Socket#bind',
    'Socket#send',
  ]),
  ...invoking({ module: 'dns', argument: -1, when: 'later', source: `${api}/dns.html` }, [
    'lookup',
    'resolve',
    'resolve4',
    'resolve6',
    'resolveTxt',
    'reverse',
  ]),
];
