type Content = string | Uint8Array;

/** A file system that lives in memory only. */
export class ScratchVolume {
  private readonly files = new Map<string, Content>();

  existsSync(path: string): boolean {
    return this.files.has(path);
  }

  readFileSync(path: string): Content {
    const content = this.files.get(path);
    if (content === undefined) throw new Error(`ENOENT: ${path}`);
    return content;
  }

  writeFileSync(path: string, content: Content): void {
    this.files.set(path, content);
  }
}

export async function bundle(fs: ScratchVolume, entry: string, compile: (source: string) => Promise<string>): Promise<string> {
  if (!fs.existsSync(entry)) throw new Error(`no entry ${entry}`);
  const source = fs.readFileSync(entry).toString();
  const output = await compile(source);
  fs.writeFileSync('/out.js', output);
  return output;
}
