class MemoryFs {
  readonly #files = new Map<string, string>();

  writeFileSync(path: string, text: string): void {
    this.#files.set(path, text);
  }

  readFileSync(path: string): string {
    const text = this.#files.get(path);
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  }

  existsSync(path: string): boolean {
    return this.#files.has(path);
  }
}

const shell = { execSync: (line: string): string => `$ ${line}` };
const fs = new MemoryFs();

export async function bundle(entry: string, emit: (text: string) => Promise<void>): Promise<void> {
  if (!fs.existsSync(entry)) fs.writeFileSync(entry, '// empty');
  await emit(`${shell.execSync('bundle')}\n${fs.readFileSync(entry)}`);
}
