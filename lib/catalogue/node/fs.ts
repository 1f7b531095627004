import type { Blocks, CatalogueRecord, Condition, Invokes } from '../records.js';
import { blocking, callback, invoking, promise, stream } from '../shape.js';

const docs = 'https://nodejs.org/api/fs.html';
const inFs = { module: 'fs' };

/** The promise twin takes a path or a `FileHandle`, no descriptor. */
const onDescriptor: readonly Condition[] = [{ kind: 'maybe-number-argument', argument: 0 }];

/** The promise twin rejects where nothing is, and knows no option against it. */
const toleratesAbsence: readonly Condition[] = [true, false].map((equals) => ({
  kind: 'option',
  argument: 1,
  property: 'throwIfNoEntry',
  equals,
}));

/** Questions about one path or descriptor: one system call, microseconds on a local disk, unbounded on a network one. */
const lookups: readonly Blocks[] = blocking(
  { ...inFs, tier: 'lookup', source: docs },
  {
    accessSync: { source: `${docs}#fsaccesssyncpath-mode`, alternative: promise('fs/promises', 'access') },
    existsSync: {
      source: `${docs}#fsexistssyncpath`,
      advice: '`fs.promises.access` inside `try`, or open the file and handle the error',
    },
    fstatSync: { source: `${docs}#fsfstatsyncfd-options`, alternative: callback('fs', 'fstat') },
    lstatSync: {
      source: `${docs}#fslstatsyncpath-options`,
      alternative: promise('fs/promises', 'lstat', toleratesAbsence),
    },
    // `realpathSync.native`. `realpath.native` bears the same name and takes a callback.
    native: {
      source: `${docs}#fsrealpathsyncnativepath-options`,
      alternative: callback('fs', 'native'),
      when: { kind: 'no-callback' },
    },
    readlinkSync: { source: `${docs}#fsreadlinksyncpath-options`, alternative: promise('fs/promises', 'readlink') },
    realpathSync: { source: `${docs}#fsrealpathsyncpath-options`, alternative: promise('fs/promises', 'realpath') },
    statSync: {
      source: `${docs}#fsstatsyncpath-options`,
      alternative: promise('fs/promises', 'stat', toleratesAbsence),
    },
    statfsSync: { source: `${docs}#fsstatfssyncpath-options`, alternative: promise('fs/promises', 'statfs') },
  },
);

/** Calls that read or change the disk. Descriptor functions have a promise twin only on `FileHandle`, so they name the callback form. */
const work: readonly Blocks[] = blocking(
  { ...inFs, tier: 'io', source: docs },
  {
    appendFileSync: {
      source: `${docs}#fsappendfilesyncpath-data-options`,
      alternative: promise('fs/promises', 'appendFile', onDescriptor),
    },
    chmodSync: { source: `${docs}#fschmodsyncpath-mode`, alternative: promise('fs/promises', 'chmod') },
    chownSync: { source: `${docs}#fschownsyncpath-uid-gid`, alternative: promise('fs/promises', 'chown') },
    closeSync: { source: `${docs}#fsclosesyncfd`, alternative: callback('fs', 'close') },
    copyFileSync: {
      source: `${docs}#fscopyfilesyncsrc-dest-mode`,
      alternative: promise('fs/promises', 'copyFile'),
    },
    cpSync: { source: `${docs}#fscpsyncsrc-dest-options`, alternative: promise('fs/promises', 'cp') },
    fchmodSync: { source: `${docs}#fsfchmodsyncfd-mode`, alternative: callback('fs', 'fchmod') },
    fchownSync: { source: `${docs}#fsfchownsyncfd-uid-gid`, alternative: callback('fs', 'fchown') },
    fdatasyncSync: { source: `${docs}#fsfdatasyncsyncfd`, alternative: callback('fs', 'fdatasync') },
    fsyncSync: { source: `${docs}#fsfsyncsyncfd`, alternative: callback('fs', 'fsync') },
    ftruncateSync: { source: `${docs}#fsftruncatesyncfd-len`, alternative: callback('fs', 'ftruncate') },
    futimesSync: { source: `${docs}#fsfutimessyncfd-atime-mtime`, alternative: callback('fs', 'futimes') },
    globSync: {
      source: `${docs}#fsglobsyncpattern-options`,
      alternative: stream('fs/promises', 'glob'),
      node: '>=22',
    },
    lchmodSync: { source: `${docs}#fslchmodsyncpath-mode`, alternative: promise('fs/promises', 'lchmod') },
    lchownSync: { source: `${docs}#fslchownsyncpath-uid-gid`, alternative: promise('fs/promises', 'lchown') },
    linkSync: { source: `${docs}#fslinksyncexistingpath-newpath`, alternative: promise('fs/promises', 'link') },
    lutimesSync: {
      source: `${docs}#fslutimessyncpath-atime-mtime`,
      alternative: promise('fs/promises', 'lutimes'),
    },
    mkdirSync: { source: `${docs}#fsmkdirsyncpath-options`, alternative: promise('fs/promises', 'mkdir') },
    mkdtempDisposableSync: {
      source: `${docs}#fsmkdtempdisposablesyncprefix-options`,
      alternative: promise('fs/promises', 'mkdtempDisposable'),
      node: '>=24.4',
    },
    mkdtempSync: {
      source: `${docs}#fsmkdtempsyncprefix-options`,
      alternative: promise('fs/promises', 'mkdtemp'),
    },
    openSync: { source: `${docs}#fsopensyncpath-flags-mode`, alternative: callback('fs', 'open') },
    opendirSync: {
      source: `${docs}#fsopendirsyncpath-options`,
      alternative: promise('fs/promises', 'opendir'),
    },
    readFileSync: {
      source: `${docs}#fsreadfilesyncpath-options`,
      alternative: promise('fs/promises', 'readFile', onDescriptor),
    },
    readSync: {
      source: `${docs}#fsreadsyncfd-buffer-offset-length-position`,
      alternative: callback('fs', 'read'),
    },
    readdirSync: {
      source: `${docs}#fsreaddirsyncpath-options`,
      alternative: promise('fs/promises', 'readdir'),
    },
    readvSync: { source: `${docs}#fsreadvsyncfd-buffers-position`, alternative: callback('fs', 'readv') },
    renameSync: {
      source: `${docs}#fsrenamesyncoldpath-newpath`,
      alternative: promise('fs/promises', 'rename'),
    },
    rmSync: { source: `${docs}#fsrmsyncpath-options`, alternative: promise('fs/promises', 'rm') },
    rmdirSync: { source: `${docs}#fsrmdirsyncpath-options`, alternative: promise('fs/promises', 'rmdir') },
    symlinkSync: {
      source: `${docs}#fssymlinksynctarget-path-type`,
      alternative: promise('fs/promises', 'symlink'),
    },
    truncateSync: {
      source: `${docs}#fstruncatesyncpath-len`,
      alternative: promise('fs/promises', 'truncate'),
    },
    unlinkSync: { source: `${docs}#fsunlinksyncpath`, alternative: promise('fs/promises', 'unlink') },
    utimesSync: {
      source: `${docs}#fsutimessyncpath-atime-mtime`,
      alternative: promise('fs/promises', 'utimes'),
    },
    writeFileSync: {
      source: `${docs}#fswritefilesyncfile-data-options`,
      alternative: promise('fs/promises', 'writeFile', onDescriptor),
    },
    writeSync: {
      source: `${docs}#fswritesyncfd-buffer-offset-length-position`,
      alternative: callback('fs', 'write'),
    },
    writevSync: { source: `${docs}#fswritevsyncfd-buffers-position`, alternative: callback('fs', 'writev') },
    'Dir#closeSync': { source: `${docs}#dirclosesync`, alternative: promise('fs', 'Dir#close') },
    'Dir#readSync': { source: `${docs}#dirreadsync`, alternative: promise('fs', 'Dir#read') },
  },
);

const watchers: readonly Invokes[] = invoking(
  { ...inFs, argument: -1, when: 'later', source: `${docs}#fswatchfilename-options-listener` },
  ['unwatchFile', 'watch', 'watchFile'],
);

/** The callback of each asynchronous function comes last, whatever is left out before it. */
const callbacks: readonly Invokes[] = invoking(
  { ...inFs, argument: -1, when: 'later', isCompletion: true, source: `${docs}#callback-api` },
  [
    'access',
    'appendFile',
    'chmod',
    'chown',
    'close',
    'copyFile',
    'cp',
    'exists',
    'fchmod',
    'fchown',
    'fdatasync',
    'fstat',
    'fsync',
    'ftruncate',
    'futimes',
    'lchown',
    'link',
    'lstat',
    'lutimes',
    'mkdir',
    'mkdtemp',
    'open',
    'opendir',
    'read',
    'readFile',
    'readdir',
    'readlink',
    'readv',
    'realpath',
    'rename',
    'rm',
    'rmdir',
    'stat',
    'statfs',
    'symlink',
    'truncate',
    'unlink',
    'utimes',
    'write',
    'writeFile',
    'writev',
  ],
);

export const fsRecords: readonly CatalogueRecord[] = [...lookups, ...work, ...callbacks, ...watchers];
