import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FileNode {
  uri: string;
  size: number;
  children: FileNode[];
}

export function nodeFor(path: string, depth: number): FileNode {
  const stat = statSync(path); // allow: blocking
  const node: FileNode = { uri: `file://${path}`, size: stat.size, children: [] };
  if (stat.isDirectory() && depth > 0) {
    node.children = readdirSync(path).map((name) => nodeFor(join(path, name), depth - 1)); // allow: blocking
  }
  return node;
}
