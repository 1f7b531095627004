import { readFile, stat } from 'node:fs/promises';

export async function describe(path: string): Promise<string> {
  const size = stat(path).then((s) => s.size);
  const text = readFile(path, 'utf8');
  const [sized, read] = await Promise.allSettled([size, text]);
  if (sized.status === 'rejected' || read.status === 'rejected') return 'unreadable';
  return `${sized.value} bytes, ${read.value.split('\n').length} lines`;
}
