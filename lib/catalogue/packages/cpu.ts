import type { Alternative, Condition, Cost, Cpu } from '../records.js';
import { callback, promise, stream } from '../shape.js';

function npm(name: string): string {
  return `https://www.npmjs.com/package/${name}`;
}

interface Shared {
  readonly module: string;
  readonly source?: string;
  readonly advice?: string;
  readonly isFakeAsync?: boolean;
  readonly isUsuallySmall?: boolean;
}

type Row = Partial<Omit<Cpu, 'effect' | 'module' | 'name' | 'cost'>> & { readonly cost?: Cost };

function computing(shared: Shared, cost: Cost, rows: Readonly<Record<string, Row>>): readonly Cpu[] {
  return Object.entries(rows).map(([name, row]) => ({
    cost,
    source: npm(shared.module),
    ...shared,
    ...row,
    effect: 'cpu',
    name,
  }));
}

function fixed(ms: number): Cost {
  return { kind: 'fixed', ms };
}

/** By the size of the first argument. */
function bySize(msPerMiB: number, argument = 0): Cost {
  return { kind: 'input', argument, msPerMiB };
}

function alternative(to: Alternative): Row {
  return { alternative: to };
}

/** bcrypt: 65 ms at 10 rounds natively, 120 ms in JavaScript; each round doubles it. */
function rounds(argument: number, ms: number): Cost {
  return { kind: 'exponential', argument, ms, at: 10, default: 10 };
}

const workerOrNative = 'a native module (`bcrypt`, `argon2`, `@node-rs/*`), or a worker';

/** Functions that are slow on purpose. */
const passwords: readonly Cpu[] = [
  ...computing({ module: 'bcrypt' }, fixed(65), {
    compareSync: alternative(promise('bcrypt', 'compare')),
    hashSync: { ...alternative(promise('bcrypt', 'hash')), cost: rounds(1, 65) },
  }),
  // Asynchronous forms of bcryptjs give the thread back every 100 to 126 ms only.
  ...computing({ module: 'bcryptjs', advice: workerOrNative }, fixed(120), {
    compareSync: {},
    hashSync: { cost: rounds(1, 120) },
    compare: { isFakeAsync: true },
    hash: { isFakeAsync: true, cost: rounds(1, 120) },
  }),
  ...computing({ module: 'bcrypt-ts', advice: workerOrNative }, fixed(95), {
    compareSync: {},
    hashSync: { cost: rounds(1, 95) },
    compare: { isFakeAsync: true },
    hash: { isFakeAsync: true, cost: rounds(1, 95) },
  }),
  ...computing({ module: '@node-rs/bcrypt' }, fixed(65), {
    compareSync: alternative(promise('@node-rs/bcrypt', 'compare')),
    hashSync: { ...alternative(promise('@node-rs/bcrypt', 'hash')), cost: rounds(1, 65) },
    verifySync: alternative(promise('@node-rs/bcrypt', 'verify')),
  }),
  ...computing({ module: '@node-rs/argon2' }, fixed(65), {
    hashRawSync: alternative(promise('@node-rs/argon2', 'hashRaw')),
    hashSync: alternative(promise('@node-rs/argon2', 'hash')),
    verifySync: alternative(promise('@node-rs/argon2', 'verify')),
  }),
  ...computing({ module: 'hash-wasm', isFakeAsync: true, advice: workerOrNative }, fixed(100), {
    argon2Verify: {},
    argon2d: {},
    argon2i: {},
    argon2id: {},
    bcrypt: {},
    bcryptVerify: {},
    pbkdf2: {},
    scrypt: {},
  }),
  ...computing(
    { module: 'scrypt-js', advice: '`crypto.scrypt`' },
    { kind: 'linear', argument: 2, msPerUnit: 0.018 },
    {
      syncScrypt: alternative(promise('scrypt-js', 'scrypt')),
    },
  ),
  ...computing({ module: '@noble/hashes' }, fixed(100), {
    argon2d: alternative(promise('@noble/hashes', 'argon2dAsync')),
    argon2i: alternative(promise('@noble/hashes', 'argon2iAsync')),
    argon2id: alternative(promise('@noble/hashes', 'argon2idAsync')),
    pbkdf2: {
      ...alternative(promise('@noble/hashes', 'pbkdf2Async')),
      cost: { kind: 'linear', argument: 3, property: 'c', msPerUnit: 0.003 },
    },
    scrypt: {
      ...alternative(promise('@noble/hashes', 'scryptAsync')),
      cost: { kind: 'linear', argument: 2, property: 'N', msPerUnit: 0.01 },
    },
  }),
  ...computing(
    { module: 'crypto-js', advice: '`crypto.pbkdf2`, or `crypto.subtle.deriveBits`' },
    { kind: 'linear', argument: 2, property: 'iterations', msPerUnit: 0.017, default: 250_000 },
    { PBKDF2: {} },
  ),
  ...computing(
    { module: 'node-forge', advice: '`crypto.pbkdf2`' },
    { kind: 'linear', argument: 2, msPerUnit: 0.01 },
    {
      pbkdf2: { when: { kind: 'no-callback' } },
    },
  ),
  ...computing({ module: 'node-forge', advice: '`crypto.generateKeyPair`, or the callback' }, fixed(80), {
    generateKeyPair: { when: { kind: 'no-callback' } },
  }),
  // Encrypting, decrypting and signing take less than 5 ms.
  ...computing({ module: 'node-rsa', advice: '`crypto.generateKeyPair`' }, fixed(160), {
    'NodeRSA#generateKeyPair': {},
    // `new NodeRSA({ b: 2048 })` makes a key; one that is given a key makes none.
    'new NodeRSA': {
      cost: {
        kind: 'choice',
        argument: 0,
        property: 'b',
        ms: { 1024: 20, 2048: 160, 3072: 700, 4096: 700 },
        default: 0,
      },
    },
  }),
  // From version 5 on it answers a promise and has the key made elsewhere.
  ...computing({ module: 'selfsigned', advice: 'the callback, or a certificate made at start-up' }, fixed(40), {
    generate: { when: { kind: 'every', of: [{ kind: 'no-callback' }, { kind: 'no-promise' }] } },
  }),
];

/** Compression in JavaScript or by a synchronous native call; incompressible input. */
const compression: readonly Cpu[] = [
  ...computing({ module: 'pako', advice: '`zlib` with a callback, or `CompressionStream`' }, bySize(60), {
    deflate: {},
    deflateRaw: {},
    gzip: {},
    inflate: { cost: bySize(10) },
    inflateRaw: { cost: bySize(10) },
    ungzip: { cost: bySize(10) },
  }),
  ...computing({ module: 'fflate' }, bySize(50), {
    compressSync: alternative(callback('fflate', 'compress')),
    decompressSync: { ...alternative(callback('fflate', 'decompress')), cost: bySize(10) },
    deflateSync: alternative(callback('fflate', 'deflate')),
    gunzipSync: { ...alternative(callback('fflate', 'gunzip')), cost: bySize(10) },
    gzipSync: alternative(callback('fflate', 'gzip')),
    inflateSync: { ...alternative(callback('fflate', 'inflate')), cost: bySize(10) },
    unzipSync: { ...alternative(callback('fflate', 'unzip')), cost: bySize(10) },
    unzlibSync: { ...alternative(callback('fflate', 'unzlib')), cost: bySize(10) },
    zipSync: alternative(callback('fflate', 'zip')),
    zlibSync: alternative(callback('fflate', 'zlib')),
  }),
  ...computing({ module: 'lz-string', advice: '`zlib` with a callback, or a worker' }, bySize(100), {
    compress: {},
    compressToBase64: {},
    compressToEncodedURIComponent: {},
    compressToUTF16: {},
    compressToUint8Array: {},
  }),
  ...computing({ module: 'snappy' }, bySize(3), {
    compressSync: alternative(promise('snappy', 'compress')),
    uncompressSync: alternative(promise('snappy', 'uncompress')),
  }),
  ...computing({ module: 'adm-zip' }, fixed(20), {
    'AdmZip#toBuffer': { ...alternative(promise('adm-zip', 'AdmZip#toBufferPromise')), when: { kind: 'no-callback' } },
  }),
  ...computing({ module: 'bun' }, bySize(27), {
    deflateSync: { advice: '`CompressionStream`, or a worker' },
    gzipSync: { advice: '`CompressionStream`, or a worker' },
    zstdCompressSync: { ...alternative(promise('bun', 'zstdCompress')), cost: bySize(3) },
    zstdDecompressSync: { ...alternative(promise('bun', 'zstdDecompress')), cost: bySize(1) },
  }),
];

/** A text, and neither an address to fetch nor a worker to parse it. */
const TEXT_HERE: Condition = {
  kind: 'every',
  of: [
    { kind: 'string-argument', argument: 0 },
    { kind: 'not-option', argument: 1, property: 'download', equals: true },
    { kind: 'not-option', argument: 1, property: 'worker', equals: true },
  ],
};

/** Without a callback, neither as an argument nor among the options. */
function diffedHere(options: number): Condition {
  return {
    kind: 'every',
    of: [{ kind: 'no-callback' }, { kind: 'not-option', argument: options, property: 'callback', equals: true }],
  };
}

/** Parsers of whole documents. What programs give most of them is a small file; the exceptions are CSV, XML and HTML. */
const documents: readonly Cpu[] = [
  ...computing(
    { module: 'csv-parse', advice: 'the stream of `csv-parse`, which gives the thread back between chunks' },
    bySize(325),
    {
      'csv-parse/sync': {},
    },
  ).map((record) => ({ ...record, module: 'csv-parse/sync', name: 'parse' })),
  ...computing(
    {
      module: 'csv-parse',
      isFakeAsync: true,
      advice: 'the stream of `csv-parse`, which gives the thread back between chunks',
    },
    bySize(325),
    // With a callback and the whole text it parses in one go: no turn in three seconds for 10 MB.
    { parse: { when: { kind: 'string-argument', argument: 0 } } },
  ),
  ...computing(
    { module: 'csv-stringify/sync', advice: 'the stream of `csv-stringify`', source: npm('csv-stringify') },
    bySize(100),
    {
      stringify: {},
    },
  ),
  ...computing({ module: 'papaparse', advice: 'the option `worker: true`, a stream, or a worker' }, bySize(145), {
    parse: { when: TEXT_HERE },
    unparse: { advice: 'a worker', cost: bySize(50) },
  }),
  // A name for itself, whether by callback or promise: nothing is handed to another thread.
  ...computing(
    { module: 'xml2js', isFakeAsync: true, advice: 'the option `async: true`, a streaming parser, or a worker' },
    bySize(317),
    {
      parseString: { when: { kind: 'not-option', argument: 1, property: 'async', equals: true } },
      parseStringPromise: { when: { kind: 'not-option', argument: 1, property: 'async', equals: true } },
      'Parser#parseString': {},
      'Parser#parseStringPromise': {},
    },
  ),
  ...computing({ module: 'fast-xml-parser', advice: 'a streaming parser, or a worker' }, bySize(100), {
    'XMLParser#parse': {},
    'XMLBuilder#build': {},
  }),
  ...computing({ module: 'xml-js', advice: 'a streaming parser, or a worker' }, bySize(370), {
    js2xml: { cost: bySize(110) },
    json2xml: { cost: bySize(110) },
    xml2js: {},
    xml2json: { cost: bySize(480) },
  }),
  ...computing(
    { module: '@xmldom/xmldom', isUsuallySmall: true, advice: 'a streaming parser, or a worker' },
    bySize(680),
    { 'DOMParser#parseFromString': {} },
  ),
  ...computing({ module: 'js-yaml', isUsuallySmall: true, advice: 'a worker' }, bySize(100), {
    dump: {},
    load: {},
    loadAll: {},
  }),
  ...computing({ module: 'yaml', isUsuallySmall: true, advice: 'a worker' }, bySize(3000), {
    parse: {},
    parseAllDocuments: {},
    parseDocument: {},
  }),
  ...computing({ module: 'marked', isUsuallySmall: true, advice: 'a worker' }, bySize(300), {
    'Marked#parse': {},
    marked: {},
    'marked.parse': {},
    parse: {},
  }),
  ...computing({ module: 'markdown-it', isUsuallySmall: true, advice: 'a worker' }, bySize(200), {
    'MarkdownIt#render': {},
  }),
  ...computing({ module: 'jsdom', advice: 'a streaming parser (`htmlparser2`), or a worker' }, bySize(1100), {
    'new JSDOM': {},
  }),
  ...computing(
    { module: 'cheerio', isUsuallySmall: true, advice: 'a streaming parser (`htmlparser2`), or a worker' },
    bySize(410),
    { load: {} },
  ),
  ...computing(
    { module: 'node-html-parser', isUsuallySmall: true, advice: 'a streaming parser (`htmlparser2`), or a worker' },
    bySize(490),
    { parse: {} },
  ),
  ...computing({ module: 'turndown', isUsuallySmall: true, advice: 'a worker' }, bySize(1150), {
    'TurndownService#turndown': {},
  }),
  // A mail with ten sections, 2 KiB: 50 ms. From version 5 on it answers a promise.
  ...computing({ module: 'mjml', advice: 'a worker' }, bySize(25_000), { default: { when: { kind: 'no-promise' } } }),
  // Every selector is tried on every element: 20 KiB and fifty rules take 130 ms.
  ...computing({ module: 'juice', advice: 'a worker' }, bySize(6500), { default: {}, inlineContent: {}, juice: {} }),
  // Two texts of 35 KiB, a third of the lines changed: 450 ms. With a callback it gives the thread back.
  ...computing(
    { module: 'diff', isUsuallySmall: true, advice: 'the option `callback`, or a worker' },
    bySize(13_000, 1),
    {
      createPatch: { cost: bySize(13_000, 2), when: diffedHere(5) },
      createTwoFilesPatch: { cost: bySize(13_000, 3), when: diffedHere(6) },
      diffChars: { when: diffedHere(2) },
      diffLines: { when: diffedHere(2) },
      diffWords: { when: diffedHere(2) },
      diffWordsWithSpace: { when: diffedHere(2) },
      structuredPatch: { cost: bySize(13_000, 3), when: diffedHere(6) },
    },
  ),
  ...computing({ module: 'xlsx', advice: 'a worker' }, fixed(50), { read: {}, write: {} }),
  ...computing(
    { module: 'exceljs', isFakeAsync: true, advice: '`stream.xlsx.WorkbookWriter`, or a worker' },
    fixed(50),
    {
      'Xlsx#writeBuffer': {},
      'Xlsx#load': {},
    },
  ),
  ...computing({ module: 'pdf-lib', isFakeAsync: true, advice: 'a worker' }, fixed(20), { 'PDFDocument#save': {} }),
  ...computing({ module: 'qrcode', isFakeAsync: true, isUsuallySmall: true, advice: 'a worker' }, fixed(20), {
    toBuffer: {},
    toDataURL: {},
  }),
];

/** Per-pixel work in JavaScript. */
const images: readonly Cpu[] = [
  ...computing({ module: 'pngjs', advice: '`sharp`, which works on a thread pool' }, fixed(50), {
    // `PNG.sync.read` and `PNG.sync.write`.
    read: {},
    write: {},
    // The stream does all of the work in one go: 362 of 407 ms for four million pixels.
    'PNG#parse': { isFakeAsync: true },
    'PNG#pack': { isFakeAsync: true },
  }),
  ...computing({ module: 'jpeg-js', advice: '`sharp`, which works on a thread pool' }, fixed(50), {
    decode: {},
    encode: {},
  }),
  ...computing({ module: 'pixelmatch', advice: 'a worker' }, fixed(20), { default: {} }),
  ...computing({ module: 'jimp', isFakeAsync: true, advice: '`sharp`, which works on a thread pool' }, fixed(100), {
    read: {},
  }),
  ...computing({ module: '@resvg/resvg-js', advice: '`renderAsync`, which works on a thread pool' }, fixed(50), {
    'Resvg#render': {},
  }),
  ...computing({ module: 'canvas' }, fixed(50), {
    'Canvas#toBuffer': { ...alternative(callback('canvas', 'Canvas#toBuffer')), when: { kind: 'no-callback' } },
  }),
  ...computing({ module: '@napi-rs/canvas' }, fixed(50), {
    'Canvas#encodeSync': alternative(promise('@napi-rs/canvas', 'Canvas#encode')),
  }),
];

const worker = 'a worker';

/** Compilers, minifiers and formatters. Their asynchronous forms stall the loop as long as the synchronous ones, measured. */
const compilers: readonly Cpu[] = [
  ...computing({ module: 'terser', advice: worker }, fixed(500), { minify: { isFakeAsync: true }, minify_sync: {} }),
  ...computing({ module: 'uglify-js', advice: worker }, fixed(500), { minify: {} }),
  ...computing({ module: 'html-minifier-terser', advice: worker, isFakeAsync: true }, bySize(700), { minify: {} }),
  ...computing({ module: '@babel/core', advice: worker }, fixed(50), {
    parseSync: {},
    transformAsync: { isFakeAsync: true },
    transformFileAsync: { isFakeAsync: true },
    transformFileSync: {},
    transformFromAstAsync: { isFakeAsync: true },
    transformFromAstSync: {},
    transformSync: {},
  }),
  ...computing({ module: 'prettier', advice: worker, isFakeAsync: true }, fixed(50), {
    format: {},
    formatWithCursor: {},
  }),
  ...computing({ module: 'sass', advice: '`sass-embedded`, or a worker' }, fixed(50), {
    compile: {},
    compileAsync: { isFakeAsync: true },
    compileString: {},
    compileStringAsync: { isFakeAsync: true },
    renderSync: {},
  }),
  ...computing({ module: 'postcss', advice: worker, isFakeAsync: true }, fixed(30), { 'Processor_#process': {} }),
  ...computing({ module: 'clean-css', advice: worker, isFakeAsync: true }, fixed(30), {
    'MinifierPromise#minify': {},
    'MinifierOutput#minify': {},
  }),
  ...computing({ module: 'svgo', advice: worker }, fixed(100), { optimize: {} }),
  ...computing({ module: 'lightningcss', advice: worker }, fixed(20), { bundle: {}, transform: {} }),
  ...computing({ module: 'esbuild' }, fixed(20), {
    buildSync: alternative(promise('esbuild', 'build')),
    transformSync: alternative(promise('esbuild', 'transform')),
  }),
  ...computing({ module: '@swc/core' }, fixed(20), {
    minifySync: alternative(promise('@swc/core', 'minify')),
    parseFileSync: alternative(promise('@swc/core', 'parseFile')),
    parseSync: alternative(promise('@swc/core', 'parse')),
    printSync: alternative(promise('@swc/core', 'print')),
    transformFileSync: alternative(promise('@swc/core', 'transformFile')),
    transformSync: alternative(promise('@swc/core', 'transform')),
  }),
  ...computing({ module: 'typescript', advice: worker }, fixed(100), { createProgram: {}, transpileModule: {} }),
  ...computing({ module: 'ts-morph', advice: worker }, fixed(100), {
    'Project#emitSync': {},
    'Project#emitToMemory': {},
    'Project#getPreEmitDiagnostics': {},
    'SourceFile#getPreEmitDiagnostics': {},
  }),
  ...computing({ module: 'oxc-parser', isUsuallySmall: true }, bySize(500, 1), {
    parseSync: alternative(promise('oxc-parser', 'parse')),
  }),
  ...computing({ module: 'shiki', advice: worker, isFakeAsync: true }, bySize(16_000), { codeToHtml: {} }),
  ...computing({ module: 'highlight.js', advice: worker }, bySize(1800), {
    'PublicApi#highlight': {},
    'PublicApi#highlightAuto': {},
  }),
  ...computing({ module: 'ajv', advice: 'compiling the schema once, at start-up' }, fixed(10), {
    'Ajv#compile': { isUsuallySmall: true },
    'Ajv#compileAsync': { isUsuallySmall: true, isFakeAsync: true },
  }),
  ...computing({ module: 'react-dom' }, fixed(20), {
    renderToStaticMarkup: { isUsuallySmall: true, ...alternative(stream('react-dom', 'renderToPipeableStream')) },
    renderToString: { isUsuallySmall: true, ...alternative(stream('react-dom', 'renderToPipeableStream')) },
  }),
  ...computing({ module: '@tensorflow/tfjs-core' }, fixed(20), {
    'Tensor#arraySync': alternative(promise('@tensorflow/tfjs-core', 'Tensor#array')),
    'Tensor#bufferSync': alternative(promise('@tensorflow/tfjs-core', 'Tensor#buffer')),
    'Tensor#dataSync': alternative(promise('@tensorflow/tfjs-core', 'Tensor#data')),
  }),
];

/*
 * Measured and left out, because they give the thread back every 55 ms at the latest, or take less than ten: scrypt-js, `scryptAsync` and
 * `pbkdf2Async` of @noble/hashes, jszip, `toBufferPromise` of adm-zip, node-forge with a callback, jose, jsonwebtoken; native
 * modules that work elsewhere: bcrypt, argon2, @node-rs, sharp, @swc/core, esbuild.
 * `Response#json` stalls by the size of what is fetched, and has no alternative to offer; sorting a large array is a shape, not an API.
 */

/** Packages that compute on this thread; milliseconds measured where a number is not round. */
export const packageCpuRecords: readonly Cpu[] = [...passwords, ...compression, ...documents, ...images, ...compilers];
