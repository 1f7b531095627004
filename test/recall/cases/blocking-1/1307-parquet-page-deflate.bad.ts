import zlib from 'node:zlib';

type Codec = 'UNCOMPRESSED' | 'GZIP';

interface CodecImpl {
  deflate(page: Buffer): Promise<Buffer>;
  inflate(page: Buffer): Promise<Buffer>;
}

const CODECS: Record<Codec, CodecImpl> = {
  UNCOMPRESSED: {
    deflate: (page) => Promise.resolve(page),
    inflate: (page) => Promise.resolve(page),
  },
  GZIP: {
    async deflate(page) {
      return zlib.gzipSync(page); // expect: cpu
    },
    async inflate(page) {
      return zlib.gunzipSync(page); // expect: cpu
    },
  },
};

export class ColumnWriter {
  private readonly pages: Buffer[] = [];

  constructor(private readonly codec: Codec) {}

  async addPage(values: Buffer): Promise<number> {
    const page = await CODECS[this.codec].deflate(values); // allow: cpu
    this.pages.push(page);
    return page.length;
  }
}

export function readPage(codec: Codec, page: Buffer): Promise<Buffer> {
  return CODECS[codec].inflate(page); // allow: cpu
}
