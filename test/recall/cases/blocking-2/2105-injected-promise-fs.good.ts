import { readFile, stat } from 'node:fs/promises';

interface Disk {
  readFileSync(path: string): Promise<string>;
  statSync(path: string): Promise<{ size: number }>;
}

const disk: Disk = {
  readFileSync: (path) => readFile(path, 'utf8'),
  statSync: (path) => stat(path),
};

export async function preview(path: string): Promise<string> {
  const { size } = await disk.statSync(path);
  if (size > 65_536) return '(too large)';
  return (await disk.readFileSync(path)).slice(0, 200);
}
