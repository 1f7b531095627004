import type { ApiRef } from '../records.js';

/** Why an export that looks blocking is deliberately not in the catalogue. */
export interface Absence extends ApiRef {
  readonly reason: string;
}

const lazy = 'answers a lazy iterable or builds a transform; nothing runs until it is pulled';
const fastPath = 'tries to write into a buffer and gives up rather than wait';
const small = 'microseconds on the input that programs give it';

/** Names of Node core that end in `Sync`, or are otherwise suspected, and do not hold the thread. A test keeps them out. */
export const absences: readonly Absence[] = [
  { module: 'dgram', name: 'Socket#bindSync', reason: 'one bind(2), which does not wait' },
  { module: 'dgram', name: 'Socket#connectSync', reason: 'one connect(2) on a datagram socket, which does not wait' },
  {
    module: 'diagnostics_channel',
    name: 'TracingChannel#traceSync',
    reason: 'runs a function of the caller, nothing else',
  },
  ...['fromSync', 'pullSync', 'tapSync', 'shareSync', 'toReadableSync'].map((name) => ({
    module: 'stream/iter',
    name,
    reason: lazy,
  })),
  ...['Writer#writeSync', 'Writer#writevSync', 'Writer#endSync'].map((name) => ({
    module: 'stream/iter',
    name,
    reason: fastPath,
  })),
  ...['pipeToSync', 'bytesSync', 'textSync', 'arrayBufferSync', 'arraySync'].map((name) => ({
    module: 'stream/iter',
    name,
    reason: 'drains the source it is given, whose own reads are the ones that block',
  })),
  { module: 'ffi', name: 'dlopen', reason: 'loads a library, once' },
  { module: 'ffi', name: 'dlsym', reason: small },
  {
    module: 'ffi',
    name: 'DynamicLibrary#getFunction',
    reason: 'what the native function does, nobody can see',
  },
  ...[
    'compressBrotliSync',
    'compressDeflateSync',
    'compressGzipSync',
    'compressZstdSync',
    'decompressBrotliSync',
    'decompressDeflateSync',
    'decompressGzipSync',
    'decompressZstdSync',
  ].map((name) => ({ module: 'zlib/iter', name, reason: lazy })),
  { module: 'worker_threads', name: 'receiveMessageOnPort', reason: 'answers at once, with a message or without' },
  { module: 'lib', name: 'Process#exit', reason: 'ends the process; there is nothing left to block' },
  { module: 'lib', name: 'Process#memoryUsage', reason: small },
  { module: 'lib', name: 'Process#dlopen', reason: 'loads an addon, once' },
  { module: 'lib', name: 'Process#loadEnvFile', reason: 'reads a small file at start-up' },
  {
    module: 'lib',
    name: 'Console#log',
    reason: 'how standard output is written is for the one who starts the process to say',
  },
  { module: 'sqlite', name: 'DatabaseSync#prepare', reason: 'compiles the statement without touching the disk' },
  { module: 'crypto', name: 'randomBytes', reason: `${small}: 0.2 ms for 32 bytes` },
  { module: 'crypto', name: 'randomFillSync', reason: small },
  { module: 'crypto', name: 'randomInt', reason: small },
  { module: 'crypto', name: 'hkdfSync', reason: '0.5 ms: one of the few key derivations that are meant to be fast' },
  { module: 'crypto', name: 'generateKeySync', reason: small },
  { module: 'crypto', name: 'sign', reason: '5 ms for RSA with 4096 bits, the slowest usual key' },
  { module: 'crypto', name: 'verify', reason: small },
  { module: 'vm', name: 'runInNewContext', reason: 'costs what the given code costs' },
];
