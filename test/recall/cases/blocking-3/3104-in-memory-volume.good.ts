import { createServer } from 'node:http';

class Volume {
  private readonly files = new Map<string, string>();

  existsSync(path: string): boolean {
    return this.files.has(path);
  }

  readFileSync(path: string): string {
    return this.files.get(path) ?? '';
  }

  writeFileSync(path: string, text: string): void {
    this.files.set(path, text);
  }
}

class Scripts {
  private readonly handlers = new Map<string, () => number>();

  register(name: string, handler: () => number): void {
    this.handlers.set(name, handler);
  }

  execSync(name: string): number {
    return this.handlers.get(name)?.() ?? -1;
  }
}

const fs = new Volume();
const scripts = new Scripts();
scripts.register('count', () => 1);

createServer((req, res) => {
  const path = req.url ?? '/';
  if (!fs.existsSync(path)) fs.writeFileSync(path, String(scripts.execSync('count')));
  res.end(fs.readFileSync(path));
}).listen(0);
