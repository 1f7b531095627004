import { readFile } from 'node:fs/promises';
import { createConnection } from 'vscode-languageserver/node';
import { unusedLabels, type Node } from './rules.js';

function scan(text: string): Node[] {
  const nodes: Node[] = [];
  for (const m of text.matchAll(/\b(proc|label|jump)\s+(\w+)/g)) {
    nodes.push({ kind: m[1] ?? '', name: m[2] ?? '', start: m.index, end: m.index + m[0].length });
  }
  return nodes;
}

const connection = createConnection();

connection.onRequest('lint/file', async ({ path }: { path: string }) => {
  const nodes = scan(await readFile(path, 'utf8'));
  const unused = unusedLabels( // expect: cpu
    nodes.filter((n) => n.kind === 'proc'),
    nodes,
  );
  return unused.map((label) => ({ at: label.start, message: `label ${label.name} is never used` }));
});

connection.listen();
