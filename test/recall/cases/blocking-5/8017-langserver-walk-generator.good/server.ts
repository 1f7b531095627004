import { readFile } from 'node:fs/promises';
import { createConnection } from 'vscode-languageserver/node';
import { sourceFiles } from './walk.js';

const connection = createConnection();
const index = new Map<string, string>();
let root = '';

connection.onInitialize((params) => {
  root = params.rootPath;
  return { capabilities: { definitionProvider: true } };
});

connection.onRequest('workspace/reindex', async () => {
  index.clear();
  const paths: string[] = [];
  for await (const path of sourceFiles(root)) paths.push(path);
  await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8');
      for (const match of text.matchAll(/export (?:function|const|class) (\w+)/g)) index.set(match[1] ?? '', path);
    }),
  );
  return { files: paths.length, symbols: index.size };
});

connection.onDefinition(({ word }) => index.get(word) ?? null);
connection.listen();
