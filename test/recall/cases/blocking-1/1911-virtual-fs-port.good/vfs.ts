export interface FileSystemPort {
  readFileSync(path: string): string;
  statSync(path: string): { size: number };
}

export class MemoryFs implements FileSystemPort {
  constructor(private readonly files: ReadonlyMap<string, string>) {}

  readFileSync(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  }

  statSync(path: string): { size: number } {
    return { size: this.readFileSync(path).length };
  }
}
