import { Writable } from 'node:stream';

export interface Index {
  bulk(docs: object[]): Promise<void>;
}

export function bulkIndexer(index: Index, size: number): Writable {
  let batch: object[] = [];
  const flush = async (): Promise<void> => {
    const docs = batch;
    batch = [];
    await index.bulk(docs);
  };
  return new Writable({
    objectMode: true,
    write(doc: object, _enc, done) {
      batch.push(doc);
      if (batch.length < size) {
        done();
        return;
      }
      flush().then(() => done(), done);
    },
    final(done) { // expect: never-settles
      if (batch.length > 0) {
        flush().then(() => done(), done);
      }
    },
  });
}
