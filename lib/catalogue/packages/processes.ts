import type { Blocks } from '../records.js';
import { blocking, callback, promise } from '../shape.js';

/** Packages that start a process, or wait, until it has ended. */
export const processRecords: readonly Blocks[] = [
  ...blocking(
    {
      module: 'execa',
      tier: 'process',
      source: 'https://github.com/sindresorhus/execa/blob/main/docs/execution.md#synchronous-execution',
    },
    {
      execaSync: { alternative: promise('execa', 'execa') },
      execaCommandSync: { alternative: promise('execa', 'execaCommand') },
      // `$.sync`; `execa.sync` before version 6.
      sync: { alternative: promise('execa', 'execa') },
    },
  ),
  ...blocking(
    { module: 'cross-spawn', tier: 'process', source: 'https://github.com/moxystudio/node-cross-spawn#usage' },
    { sync: { alternative: callback('cross-spawn', 'spawn') } },
  ),
  ...blocking(
    { module: 'zx', tier: 'process', source: 'https://google.github.io/zx/api' },
    {
      lookupSync: { alternative: promise('zx', 'lookup') },
      treeSync: { alternative: promise('zx', 'tree') },
      sync: { alternative: promise('zx', '$') },
      'Shell#sync': { alternative: promise('zx', '$') },
    },
  ),
  {
    effect: 'blocks',
    module: 'shelljs',
    name: 'exec',
    tier: 'process',
    // With a callback, or `{ async: true }`, it answers a child process at once.
    when: { kind: 'no-callback' },
    alternative: callback('shelljs', 'exec'),
    advice: '`exec` with a callback',
    source: 'https://github.com/shelljs/shelljs#execcommand--options--callback',
  },
  ...blocking(
    {
      module: 'shelljs',
      tier: 'io',
      source: 'https://github.com/shelljs/shelljs#readme',
      advice: '`node:fs/promises`',
    },
    {
      cat: {},
      chmod: {},
      cp: {},
      find: {},
      grep: {},
      head: {},
      ln: {},
      ls: {},
      mkdir: {},
      mv: {},
      rm: {},
      sed: {},
      tail: {},
      test: { tier: 'lookup' },
      touch: {},
      which: {},
      cmd: { tier: 'process' },
    },
  ),
  ...blocking(
    { module: 'node-machine-id', tier: 'process', source: 'https://www.npmjs.com/package/node-machine-id' },
    { machineIdSync: { alternative: promise('node-machine-id', 'machineId') } },
  ),
  ...blocking(
    {
      module: 'command-exists',
      tier: 'process',
      source: 'https://github.com/mathisonian/command-exists#readme',
      advice: '`commandExists` itself, which answers a promise',
    },
    { sync: {} },
  ),
  // `git`, or the files of `.git`.
  ...blocking(
    {
      module: 'git-rev-sync',
      tier: 'process',
      source: 'https://github.com/kurttheviking/git-rev-sync-js#readme',
      advice: '`child_process.execFile`, or what the build recorded',
    },
    {
      branch: { tier: 'io' },
      count: {},
      date: {},
      hasUnstagedChanges: {},
      isDirty: {},
      isTagDirty: {},
      long: { tier: 'io' },
      message: {},
      remoteUrl: {},
      short: { tier: 'io' },
      tag: {},
      tagFirstParent: {},
    },
  ),
  ...blocking(
    { module: 'clipboardy', tier: 'process', source: 'https://github.com/sindresorhus/clipboardy#api' },
    {
      readSync: { alternative: promise('clipboardy', 'read') },
      writeSync: { alternative: promise('clipboardy', 'write') },
    },
  ),
  ...blocking(
    { module: 'run-applescript', tier: 'process', source: 'https://github.com/sindresorhus/run-applescript#api' },
    { runAppleScriptSync: { alternative: promise('run-applescript', 'runAppleScript') } },
  ),
  ...blocking(
    {
      module: 'sync-request',
      tier: 'network',
      source: 'https://github.com/ForbesLindesay/sync-request#readme',
      advice: '`fetch`: `sync-request` starts a process for each request and waits for it',
    },
    { default: {}, request: {} },
  ),
  ...blocking(
    { module: 'sync-fetch', tier: 'network', source: 'https://github.com/larsgw/sync-fetch#readme', advice: '`fetch`' },
    { default: {} },
  ),
];
