import { type BrotliOptions, brotliCompressSync, constants } from 'node:zlib';

const best: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export default (body: Uint8Array): Uint8Array => brotliCompressSync(body, best);
