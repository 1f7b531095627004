import { readdir, stat as statOf } from 'node:fs/promises';
import { join } from 'node:path';

export interface FileNode {
  uri: string;
  size: number;
  children: FileNode[];
}

export async function nodeFor(path: string, depth: number): Promise<FileNode> {
  const stat = await statOf(path);
  const node: FileNode = { uri: `file://${path}`, size: stat.size, children: [] };
  if (stat.isDirectory() && depth > 0) {
    const names = await readdir(path);
    node.children = await Promise.all(names.map((name) => nodeFor(join(path, name), depth - 1)));
  }
  return node;
}
