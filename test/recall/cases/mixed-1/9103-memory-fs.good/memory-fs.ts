export interface FileSource {
  existsSync(path: string): boolean;
  readFileSync(path: string): string;
}

export class MemoryFs implements FileSource {
  readonly #files: ReadonlyMap<string, string>;

  private constructor(files: Iterable<readonly [string, string]>) {
    this.#files = new Map(files);
  }

  static of(files: Readonly<Record<string, string>>): MemoryFs {
    return new MemoryFs(Object.entries(files));
  }

  existsSync(path: string): boolean {
    return this.#files.has(path);
  }

  readFileSync(path: string): string {
    const text = this.#files.get(path);
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  }
}
