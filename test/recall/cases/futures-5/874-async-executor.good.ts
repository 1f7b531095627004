interface Manifest {
  version: string;
  assets: string[];
}
interface Cdn {
  manifest(channel: string): Promise<Manifest>;
  download(asset: string): Promise<ArrayBuffer>;
}

export class Updater {
  constructor(
    private readonly cdn: Cdn,
    private readonly current: string,
  ) {}

  async prefetch(channel: string): Promise<Map<string, ArrayBuffer>> {
    const assets = new Map<string, ArrayBuffer>();
    const manifest = await this.cdn.manifest(channel);
    if (manifest.version !== this.current) {
      for (const name of manifest.assets) assets.set(name, await this.cdn.download(name));
    }
    return assets;
  }
}
