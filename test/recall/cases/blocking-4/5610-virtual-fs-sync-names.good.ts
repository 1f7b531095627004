import type { Request, Response } from 'express';

class MemoryFs {
  private readonly files = new Map<string, string>();

  existsSync(path: string): boolean {
    return this.files.has(path);
  }

  readFileSync(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  }

  writeFileSync(path: string, text: string): void {
    this.files.set(path, text);
  }
}

const fs = new MemoryFs();

export async function preview(req: Request, res: Response): Promise<void> {
  const path = String(req.query['path']);
  if (!fs.existsSync(path)) fs.writeFileSync(path, await (await fetch(`http://cms.internal/${path}`)).text());
  res.type('html').send(fs.readFileSync(path));
}
