export class Loader<V> {
  private readonly cache = new Map<string, Promise<V>>();
  private latest: Promise<V> | undefined;

  constructor(private readonly fetchOne: (key: string) => Promise<V>) {}

  load(key: string): Promise<V> {
    let promise = this.cache.get(key);
    if (promise === undefined) {
      promise = this.fetchOne(key);
      this.cache.set(key, promise);
      promise.catch(() => {
        this.cache.delete(key);
      });
    }
    this.latest = promise;
    return promise;
  }

  prime(key: string, value: V): this {
    this.cache.set(key, Promise.resolve(value));
    return this;
  }

  preload(keys: Iterable<string>): void {
    for (const key of keys) void this.load(key);
  }

  async last(): Promise<V | undefined> {
    return this.latest;
  }
}
