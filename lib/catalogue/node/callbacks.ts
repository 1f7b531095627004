import type { CatalogueRecord, Invokes } from '../records.js';
import { invoking } from '../shape.js';

const api = 'https://nodejs.org/api';

/** Implementations handed to a stream's constructor; `read` and `write` run as data flows. */
const streamOptions: readonly Invokes[] = [
  'construct',
  'destroy',
  'final',
  'flush',
  'read',
  'transform',
  'write',
  'writev',
].flatMap((property) =>
  invoking(
    {
      module: 'stream',
      argument: 0,
      property,
      when: 'later',
      source: `${api}/stream.html#api-for-stream-implementers`,
    },
    ['new Duplex', 'new Readable', 'new Transform', 'new Writable'],
  ),
);

/** The same as methods of a class. */
const streamMethods: readonly CatalogueRecord[] = [
  'Readable#_construct',
  'Readable#_destroy',
  'Readable#_read',
  'Transform#_flush',
  'Transform#_transform',
  'Writable#_construct',
  'Writable#_destroy',
  'Writable#_final',
  'Writable#_write',
  'Writable#_writev',
].map((name) => ({
  effect: 'runs',
  by: 'member',
  on: 'event-loop',
  module: 'stream',
  name,
  source: `${api}/stream.html#api-for-stream-implementers`,
}));

/** Functions of core that answer through a callback in the last place. */
export const callbackRecords: readonly CatalogueRecord[] = [
  ...streamOptions,
  ...streamMethods,
  ...invoking(
    {
      module: 'stream',
      argument: -1,
      when: 'later',
      source: `${api}/stream.html#streampipelinesource-transforms-destination-callback`,
    },
    ['finished', 'pipeline'],
  ),
  ...invoking(
    {
      module: 'stream',
      argument: -1,
      when: 'later',
      source: `${api}/stream.html#writablewritechunk-encoding-callback`,
    },
    ['Writable#end', 'Writable#write'],
  ),
  ...invoking(
    {
      module: 'stream',
      argument: 0,
      when: 'later',
      source: `${api}/stream.html#readableforeachfn-options`,
      consumesResult: true,
    },
    [
      'Readable#every',
      'Readable#filter',
      'Readable#find',
      'Readable#flatMap',
      'Readable#forEach',
      'Readable#map',
      'Readable#reduce',
      'Readable#some',
    ],
  ),
  ...invoking(
    {
      module: 'readline',
      argument: -1,
      when: 'later',
      source: `${api}/readline.html#rlquestionquery-options-callback`,
    },
    ['Interface#question'],
  ),
  ...invoking({ module: 'crypto', argument: -1, when: 'later', source: `${api}/crypto.html` }, [
    'checkPrime',
    'diffieHellman',
    'generateKey',
    'generateKeyPair',
    'generatePrime',
    'hkdf',
    'pbkdf2',
    'randomBytes',
    'randomFill',
    'randomInt',
    'scrypt',
    'sign',
    'verify',
  ]),
  ...invoking({ module: 'zlib', argument: -1, when: 'later', source: `${api}/zlib.html#convenience-methods` }, [
    'brotliCompress',
    'brotliDecompress',
    'deflate',
    'deflateRaw',
    'gunzip',
    'gzip',
    'inflate',
    'inflateRaw',
    'unzip',
  ]),
  ...invoking(
    { module: 'zlib', argument: -1, when: 'later', source: `${api}/zlib.html#convenience-methods`, node: '>=22.15' },
    ['zstdCompress', 'zstdDecompress'],
  ),
  ...invoking(
    {
      module: 'crypto',
      argument: -1,
      when: 'later',
      source: `${api}/crypto.html#cryptoargon2algorithm-parameters-callback`,
      node: '>=24.7',
    },
    ['argon2'],
  ),
];
