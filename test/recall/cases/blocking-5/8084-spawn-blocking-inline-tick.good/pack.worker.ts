import { brotliCompressSync } from 'node:zlib';

export default (csv: string): Uint8Array => brotliCompressSync(csv);
