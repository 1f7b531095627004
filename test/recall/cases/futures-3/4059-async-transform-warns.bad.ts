import { Transform, type TransformCallback } from 'node:stream';

interface Row {
  ip: string;
  country?: string;
}

export class GeoTagger extends Transform {
  constructor(private readonly lookup: (ip: string) => Promise<string>) {
    super({ objectMode: true });
  }

  override async _transform(row: Row, _enc: BufferEncoding, callback: TransformCallback): Promise<void> { // expect: never-settles
    try {
      row.country = await this.lookup(row.ip);
      callback(null, row);
    } catch (err) {
      this.emit('warning', err, row.ip);
    }
  }
}
