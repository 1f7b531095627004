import { codecs } from './codecs.js';

interface ObjectStore {
  put(key: string, body: Buffer): Promise<void>;
  get(key: string): Promise<Buffer>;
}

export class SnapshotStore {
  constructor(private readonly objects: ObjectStore) {}

  async save(id: string, state: Buffer): Promise<void> {
    const body = codecs.gzip.encode(state); // expect: cpu
    await this.objects.put(`snap/${id}`, body);
  }

  async load(id: string): Promise<Buffer> {
    const body = await this.objects.get(`snap/${id}`);
    return codecs.gzip.decode(body); // expect: cpu
  }
}
