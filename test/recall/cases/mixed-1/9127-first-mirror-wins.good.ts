export interface Mirror {
  readonly name: string;
  get(path: string, signal: AbortSignal): Promise<Uint8Array>;
}

export class MirrorSet {
  constructor(private readonly mirrors: readonly [Mirror, ...Mirror[]]) {}

  async get(path: string, signal: AbortSignal): Promise<Uint8Array> {
    const problems: unknown[] = [];
    for (const mirror of this.mirrors) {
      try {
        return await mirror.get(path, signal);
      } catch (err) {
        signal.throwIfAborted();
        problems.push(err);
      }
    }
    throw new AggregateError(problems, `no mirror has ${path}`);
  }

  async prefetch(paths: Iterable<string>, budget: number, signal: AbortSignal): Promise<number> {
    let bytes = 0;
    for (const path of paths) {
      const body = await this.get(path, signal);
      bytes += body.length;
      if (bytes >= budget) break;
    }
    return bytes;
  }
}
