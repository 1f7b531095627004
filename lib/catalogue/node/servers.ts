import type { CatalogueRecord } from '../records.js';
import { invoking } from '../shape.js';

const api = 'https://nodejs.org/api';

/** Listeners of connections and answers: `argument: -1`, because options may come before them. */
export const serverRecords: readonly CatalogueRecord[] = [
  ...invoking(
    { module: 'http', argument: -1, when: 'later', source: `${api}/http.html#httpcreateserveroptions-requestlistener` },
    ['createServer', 'new Server', 'get', 'request', 'Server#setTimeout', 'ClientRequest#setTimeout'],
  ),
  ...invoking(
    {
      module: 'https',
      argument: -1,
      when: 'later',
      source: `${api}/https.html#httpscreateserveroptions-requestlistener`,
    },
    ['createServer', 'new Server', 'get', 'request'],
  ),
  ...invoking(
    {
      module: 'http2',
      argument: -1,
      when: 'later',
      source: `${api}/http2.html#http2createserveroptions-onrequesthandler`,
    },
    ['createServer', 'createSecureServer', 'connect'],
  ),
  ...invoking(
    { module: 'net', argument: -1, when: 'later', source: `${api}/net.html#netcreateserveroptions-connectionlistener` },
    [
      'createServer',
      'new Server',
      'connect',
      'createConnection',
      'Server#close',
      'Server#listen',
      'Socket#connect',
      'Socket#setTimeout',
      'Socket#write',
    ],
  ),
  ...invoking(
    {
      module: 'tls',
      argument: -1,
      when: 'later',
      source: `${api}/tls.html#tlscreateserveroptions-secureconnectionlistener`,
    },
    ['createServer', 'connect'],
  ),
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
