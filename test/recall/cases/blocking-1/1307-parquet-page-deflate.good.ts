import { promisify } from 'node:util';
import zlib from 'node:zlib';

type Codec = 'UNCOMPRESSED' | 'GZIP';

interface CodecImpl {
  deflate(page: Buffer): Promise<Buffer>;
  inflate(page: Buffer): Promise<Buffer>;
}

const gzip = promisify<zlib.InputType, Buffer>(zlib.gzip);
const gunzip = promisify<zlib.InputType, Buffer>(zlib.gunzip);

const CODECS: Record<Codec, CodecImpl> = {
  UNCOMPRESSED: {
    deflate: (page) => Promise.resolve(page),
    inflate: (page) => Promise.resolve(page),
  },
  GZIP: {
    deflate: (page) => gzip(page),
    inflate: (page) => gunzip(page),
  },
};

export class ColumnWriter {
  private readonly pages: Buffer[] = [];

  constructor(private readonly codec: Codec) {}

  async addPage(values: Buffer): Promise<number> {
    const page = await CODECS[this.codec].deflate(values);
    this.pages.push(page);
    return page.length;
  }
}

export function readPage(codec: Codec, page: Buffer): Promise<Buffer> {
  return CODECS[codec].inflate(page);
}
