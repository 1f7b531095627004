import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/catalogue/index.js';
import { findWorkerEntries, isAmongEntries } from '../../../lib/context/worker-entries.js';
import { ApiIndex } from '../../../lib/types/api-index.js';
import { analyse } from '../../support/analysis.js';
import { repositoryRoot } from '../../support/lint.js';

const api = new ApiIndex(catalogue);
const IMPORTS = `import { Worker } from 'node:worker_threads'; import { fork } from 'node:child_process';
  import { join, resolve } from 'node:path'; import { Piscina } from 'piscina'; declare const folder: string;`;

/** The workers that `src/start.ts` starts, from the project's root; `*` is any folder. */
function entriesOf(code: string): readonly string[] {
  const { edges } = analyse({ 'src/start.ts': `${IMPORTS}\n${code}`, 'src/work.ts': 'export {};', 'jobs/work.ts': '' });
  const found = findWorkerEntries(edges.dispatch.view, edges.dispatch, api);
  return [...found].map((entry) => entry.replace(`${repositoryRoot}/`, ''));
}

describe('a worker of the program', () => {
  test.each([
    ["new Worker('./work.js');", 'src/work'],
    ["new Worker('./work.ts');", 'src/work'],
    ["new Worker('../jobs/work.js');", 'jobs/work'],
    ["new Worker(new URL('./work.js', import.meta.url));", 'src/work'],
    ["new Worker(new URL('./work.js', import.meta.url).href);", 'src/work'],
    ["new Worker(new URL('./work.js', import.meta.url).pathname);", 'src/work'],
    ["new Worker(join(__dirname, 'work.js'));", 'src/work'],
    ["new Worker(resolve(import.meta.dirname, '..', 'jobs', 'work.js'));", 'jobs/work'],
    ["new Worker(require.resolve('./work'));", 'src/work'],
    ["new Worker(__dirname + '/work.js');", 'src/work'],
    ['new Worker(`${__dirname}/work.js`);', 'src/work'],
    ["const path = './work.js'; new Worker(path);", 'src/work'],
    ["fork('./work.js');", 'src/work'],
    ["new Piscina({ filename: './work.js' });", 'src/work'],
    ["const options = { filename: './work.js' }; new Piscina(options);", 'src/work'],
  ])('%s', (code, entry) => {
    expect(entriesOf(code)).toEqual([entry]);
  });
});

describe('a worker known by its name alone', () => {
  test.each([
    ["new Worker(join(folder, 'work.js'));", '*/work'],
    ["new Worker(join(folder, 'pool', 'work.js'));", '*/pool/work'],
    ['new Worker(`${folder}/work.js`);', '*/work'],
    ["new Worker(folder + '/work.js');", '*/work'],
    ["new Worker('./dist/hash.js');", '*/hash'],
  ])('%s', (code, entry) => {
    expect(entriesOf(code)).toEqual([entry]);
  });
});

test.each([
  ["new Worker(join(folder, 'index.js'));"],
  ["new Worker(join(folder, 'main.js'));"],
  ["new Worker('./dist/index.js');"],
  ['new Worker(folder);'],
  ['new Worker(`${folder}/${folder}.js`);'],
  ['new Worker(__dirname);'],
  ["let path; path = './work.js'; new Worker(path);"],
  ["new Piscina('./work.js');"],
  ["new Piscina({ file: './work.js' });"],
  ["function fork2(path: string) {} fork2('./work.js');"],
  ["{ class Worker { constructor(readonly path: string) {} } new Worker('./work.js'); }"],
  ["use('./work.js'); function use(path: string) {}"],
])('no worker is seen in %s', (code) => {
  expect(entriesOf(code)).toEqual([]);
});

test.each([
  ['/app/src/work', '/app/src/work.ts', true],
  ['/app/src/work', 'C:\\app\\src\\work.ts', false],
  ['C:/app/src/work', 'C:\\app\\src\\work.mjs', true],
  ['/app/src/work', '/app/src/works.ts', false],
  ['/app/src/work', '/other/src/work.ts', false],
  ['*/work', '/other/src/work.tsx', true],
  ['*/work', '/other/src/homework.ts', false],
])('of %s, %s is an entry: %s', (entry, file, isEntry) => {
  expect(isAmongEntries(new Set([entry]), file)).toBe(isEntry);
});
