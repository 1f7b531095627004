import { SourceTree } from './source-tree.js';

interface LanguageServer {
  open(file: string): Promise<void>;
  diagnostics(): Promise<Map<string, number>>;
}

export async function diagnoseWorkspace(root: string, server: LanguageServer, maxFiles = 2000): Promise<number> {
  const tree = new SourceTree(root, '.ts');
  const opened: Promise<void>[] = [];
  for await (const file of tree) {
    opened.push(server.open(file));
    if (opened.length >= maxFiles) break;
  }
  await Promise.all(opened);
  const found = await server.diagnostics(); // allow: sequential
  let total = 0;
  for (const n of found.values()) total += n;
  return total;
}
