import type { Cpu } from '../records.js';

const crypto = 'https://nodejs.org/api/crypto.html';
const zlib = 'https://nodejs.org/api/zlib.html';

/** Milliseconds measured on one core under Node 26; compression on incompressible input, the slowest kind. */
const keyDerivation: readonly Cpu[] = [
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'pbkdf2Sync',
    cost: { kind: 'linear', argument: 2, msPerUnit: 0.001 },
    alternative: { module: 'crypto', name: 'pbkdf2', shape: 'callback' },
    source: `${crypto}#cryptopbkdf2syncpassword-salt-iterations-keylen-digest`,
  },
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'scryptSync',
    // 48 ms at the default N = 16384 with r = 8, p = 1.
    cost: { kind: 'linear', argument: 3, property: 'N', msPerUnit: 0.003, default: 16384 },
    alternative: { module: 'crypto', name: 'scrypt', shape: 'callback' },
    source: `${crypto}#cryptoscryptsyncpassword-salt-keylen-options`,
  },
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'argon2Sync',
    // 320 ms at 64 MiB and three passes: about 0.0016 ms for each KiB and pass.
    cost: { kind: 'linear', argument: 1, property: 'memory', msPerUnit: 0.0016 },
    alternative: { module: 'crypto', name: 'argon2', shape: 'callback' },
    source: `${crypto}#cryptoargon2syncalgorithm-parameters`,
    node: '>=24.7',
  },
];

/** Two and three microseconds: worth a word in a loop that stretches a password by hand. */
const digests = (['createHash', 'createHmac'] as const).map((name): Cpu => ({
  effect: 'cpu',
  module: 'crypto',
  name,
  cost: { kind: 'fixed', ms: name === 'createHash' ? 0.002 : 0.003 },
  advice: '`crypto.pbkdf2` or `crypto.scrypt` with a callback, which stretch a password on another thread',
  source: `${crypto}#crypto${name.toLowerCase()}algorithm-${name === 'createHash' ? 'options' : 'key-options'}`,
}));

const keyGeneration: readonly Cpu[] = [
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'generateKeyPairSync',
    // RSA: 38 ms for 2048 bits, 560 ms for 4096; the curves take a fraction of a millisecond.
    cost: {
      kind: 'choice',
      argument: 0,
      ms: { rsa: 38, 'rsa-pss': 38, dsa: 100, dh: 100, ec: 0.3, ed25519: 0.2, ed448: 0.3, x25519: 0.2, x448: 0.3 },
    },
    alternative: { module: 'crypto', name: 'generateKeyPair', shape: 'callback' },
    source: `${crypto}#cryptogeneratekeypairsynctype-options`,
  },
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'generatePrimeSync',
    // 98 ms for 1024 bits.
    cost: { kind: 'linear', argument: 0, msPerUnit: 0.1 },
    alternative: { module: 'crypto', name: 'generatePrime', shape: 'callback' },
    source: `${crypto}#cryptogenerateprimesyncsize-options`,
  },
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'checkPrimeSync',
    cost: { kind: 'fixed', ms: 10 },
    isUsuallySmall: true,
    alternative: { module: 'crypto', name: 'checkPrime', shape: 'callback' },
    source: `${crypto}#cryptocheckprimesynccandidate-options`,
  },
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'createDiffieHellman',
    // With a number it searches for a safe prime: two seconds for 1024 bits. With a given prime it is cheap.
    cost: { kind: 'linear', argument: 0, msPerUnit: 2 },
    when: { kind: 'number-argument', argument: 0 },
    advice: '`crypto.getDiffieHellman` with a standard group, or `crypto.generateKeyPair` with a callback',
    source: `${crypto}#cryptocreatediffiehellmanprimelength-generator`,
  },
];

function compressing(name: string, msPerMiB: number, twin: string, node?: string): Cpu {
  return {
    effect: 'cpu',
    module: 'zlib',
    name,
    cost: { kind: 'input', argument: 0, msPerMiB },
    alternative: { module: 'zlib', name: twin, shape: 'callback' },
    source: `${zlib}#zlib${name.toLowerCase()}buffer-options`,
    ...(node === undefined ? {} : { node }),
  };
}

const compression: readonly Cpu[] = [
  compressing('brotliCompressSync', 1400, 'brotliCompress'),
  compressing('brotliDecompressSync', 5, 'brotliDecompress'),
  compressing('deflateSync', 27, 'deflate'),
  compressing('deflateRawSync', 27, 'deflateRaw'),
  compressing('gzipSync', 27, 'gzip'),
  compressing('gunzipSync', 3, 'gunzip'),
  compressing('inflateSync', 3, 'inflate'),
  compressing('inflateRawSync', 3, 'inflateRaw'),
  compressing('unzipSync', 3, 'unzip'),
  compressing('zstdCompressSync', 3, 'zstdCompress', '>=22.15'),
  compressing('zstdDecompressSync', 1, 'zstdDecompress', '>=22.15'),
];

/** Work that is small on small input, which is what most programs give it. */
const sizeDependent: readonly Cpu[] = [
  {
    effect: 'cpu',
    module: 'crypto',
    name: 'hash',
    cost: { kind: 'input', argument: 1, msPerMiB: 1 },
    isUsuallySmall: true,
    advice: '`crypto.createHash` over a stream, or `crypto.subtle.digest`',
    source: `${crypto}#cryptohashalgorithm-data-options`,
    node: '>=21.7',
  },
  {
    effect: 'cpu',
    module: 'lib',
    name: 'JSON.parse',
    cost: { kind: 'input', argument: 0, msPerMiB: 36 },
    isUsuallySmall: true,
    advice: 'a limit on the size of the input, a streaming parser, or a worker',
    source: 'https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop#blocking-the-event-loop-json-dos',
  },
  {
    effect: 'cpu',
    module: 'lib',
    name: 'JSON.stringify',
    cost: { kind: 'input', argument: 0, msPerMiB: 5 },
    isUsuallySmall: true,
    advice: 'a limit on the size of the answer, a streaming writer, or a worker',
    source: 'https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop#blocking-the-event-loop-json-dos',
  },
  {
    effect: 'cpu',
    module: 'lib',
    name: 'structuredClone',
    cost: { kind: 'input', argument: 0, msPerMiB: 40 },
    isUsuallySmall: true,
    advice: 'a smaller value, or a worker',
    source: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/structuredClone',
  },
  ...['serialize', 'deserialize'].map((name): Cpu => ({
    effect: 'cpu',
    module: 'v8',
    name,
    cost: { kind: 'input', argument: 0, msPerMiB: 11 },
    isUsuallySmall: true,
    advice: 'a smaller value, or a worker',
    source: 'https://nodejs.org/api/v8.html#serialization-api',
  })),
  {
    effect: 'cpu',
    module: 'module',
    name: 'stripTypeScriptTypes',
    cost: { kind: 'input', argument: 0, msPerMiB: 100 },
    advice: 'a worker, or a build step for code that is known beforehand',
    source: 'https://nodejs.org/api/module.html#modulestriptypescripttypescode-options',
    node: '>=22.13',
  },
  {
    effect: 'cpu',
    module: 'v8',
    name: 'getHeapSnapshot',
    cost: { kind: 'fixed', ms: 1000 },
    advice: 'a separate process: the whole heap is walked while nothing else runs',
    source: 'https://nodejs.org/api/v8.html#v8getheapsnapshotoptions',
  },
  {
    effect: 'cpu',
    module: 'v8',
    name: 'queryObjects',
    cost: { kind: 'fixed', ms: 100 },
    advice: 'a separate process: it collects garbage and walks the whole heap',
    source: 'https://nodejs.org/api/v8.html#v8queryobjectsctor-options',
    node: '>=20.13',
  },
];

export const nodeCpuRecords: readonly Cpu[] = [
  ...keyDerivation,
  ...digests,
  ...keyGeneration,
  ...compression,
  ...sizeDependent,
];
