/**
 * What a re-lint costs after each edit in an editor: `npm run bench:editor -- <project> <files…>`, a hundred edits over the files
 * (without files: over five of mongodb's). Each configuration has a session, and a process, of its own.
 */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedCorpora } from './corpora.js';
import { median, percentile } from './statistics.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edits: { type: 'string', default: '100' },
    backend: { type: 'string', default: 'typescript' },
    configs: { type: 'string', default: 'none,no-floating-promises,recommended,strict' },
  },
});
const DEFAULT_FILES = ['collection', 'mongo_client', 'sessions', 'cmap/connection_pool', 'sdam/topology'];
const [root, ...files] = positionals;
const session = {
  root: root === undefined ? (publishedCorpora()[0]?.root ?? '.') : resolve(root),
  files: root === undefined ? DEFAULT_FILES.map((name) => `src/${name}.ts`) : files,
  edits: Number(values.edits),
  backend: values.backend,
  ignores: [],
};

console.log('| rules | median | 95th percentile | median over peer |');
console.log('| --- | --- | --- | --- |');
let peer = NaN;
for (const configuration of values.configs.split(',')) {
  const output = execFileSync(
    process.execPath,
    ['--max-old-space-size=8192', join(import.meta.dirname, 'editor-session.js')],
    {
      encoding: 'utf8',
      env: { ...process.env, STALL_BENCH: JSON.stringify({ ...session, configuration }) },
    },
  );
  const times = JSON.parse(output) as number[];
  const middle = median(times);
  peer = configuration === 'no-floating-promises' ? middle : peer;
  const over = Number.isNaN(peer) ? '' : `${(middle - peer).toFixed(0)} ms`;
  console.log(`| ${configuration} | ${middle.toFixed(0)} ms | ${percentile(times, 0.95).toFixed(0)} ms | ${over} |`);
}
