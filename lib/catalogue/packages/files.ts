import type { Blocks, Condition } from '../records.js';
import { blocking, callback, promise } from '../shape.js';

function npm(name: string): string {
  return `https://www.npmjs.com/package/${name}`;
}

/** A template that is kept is read once. */
function uncached(argument: number): Condition {
  return { kind: 'not-option', argument, property: 'cache', equals: true };
}

/** What may also be given the content is given a path. */
const PATH: Condition = { kind: 'string-argument', argument: 0 };

const SYNC_OPTION: Condition = { kind: 'option', argument: 0, property: 'sync', equals: true };

const atStartUp = 'templates compiled at start-up';

/** Packages that read, search and change the disk. */
export const fileRecords: readonly Blocks[] = [
  ...blocking(
    {
      module: 'fs-extra',
      tier: 'io',
      source: 'https://github.com/jprichardson/node-fs-extra#sync-vs-async-vs-asyncawait',
    },
    {
      copySync: { alternative: promise('fs-extra', 'copy') },
      createFileSync: { alternative: promise('fs-extra', 'createFile') },
      createLinkSync: { alternative: promise('fs-extra', 'createLink') },
      createSymlinkSync: { alternative: promise('fs-extra', 'createSymlink') },
      emptyDirSync: { alternative: promise('fs-extra', 'emptyDir') },
      emptydirSync: { alternative: promise('fs-extra', 'emptydir') },
      ensureDirSync: { alternative: promise('fs-extra', 'ensureDir') },
      ensureFileSync: { alternative: promise('fs-extra', 'ensureFile') },
      ensureLinkSync: { alternative: promise('fs-extra', 'ensureLink') },
      ensureSymlinkSync: { alternative: promise('fs-extra', 'ensureSymlink') },
      mkdirpSync: { alternative: promise('fs-extra', 'mkdirp') },
      mkdirsSync: { alternative: promise('fs-extra', 'mkdirs') },
      moveSync: { alternative: promise('fs-extra', 'move') },
      outputFileSync: { alternative: promise('fs-extra', 'outputFile') },
      outputJSONSync: { alternative: promise('fs-extra', 'outputJSON') },
      outputJsonSync: { alternative: promise('fs-extra', 'outputJson') },
      pathExistsSync: { tier: 'lookup', alternative: promise('fs-extra', 'pathExists') },
      readJSONSync: { alternative: promise('fs-extra', 'readJSON') },
      readJsonSync: { alternative: promise('fs-extra', 'readJson') },
      removeSync: { alternative: promise('fs-extra', 'remove') },
      writeJSONSync: { alternative: promise('fs-extra', 'writeJSON') },
      writeJsonSync: { alternative: promise('fs-extra', 'writeJson') },
    },
  ),
  ...blocking(
    { module: 'jsonfile', tier: 'io', source: 'https://github.com/jprichardson/node-jsonfile#api' },
    {
      readFileSync: { alternative: promise('jsonfile', 'readFile') },
      writeFileSync: { alternative: promise('jsonfile', 'writeFile') },
    },
  ),
  ...blocking(
    { module: 'glob', tier: 'io', source: 'https://github.com/isaacs/node-glob#readme' },
    {
      'Glob#iterateSync': { alternative: { module: 'glob', name: 'Glob#iterate', shape: 'stream' } },
      'Glob#streamSync': { alternative: { module: 'glob', name: 'Glob#stream', shape: 'stream' } },
      'Glob#walkSync': { alternative: promise('glob', 'Glob#walk') },
      globIterateSync: { alternative: { module: 'glob', name: 'globIterate', shape: 'stream' } },
      globStreamSync: { alternative: { module: 'glob', name: 'globStream', shape: 'stream' } },
      globSync: { alternative: promise('glob', 'glob') },
      sync: { alternative: promise('glob', 'glob') },
    },
  ),
  ...blocking(
    { module: 'fast-glob', tier: 'io', source: 'https://github.com/mrmlnc/fast-glob#synchronous' },
    { globSync: { alternative: promise('fast-glob', 'glob') }, sync: { alternative: promise('fast-glob', 'async') } },
  ),
  ...blocking(
    { module: 'tinyglobby', tier: 'io', source: 'https://superchupu.dev/tinyglobby' },
    { globSync: { alternative: promise('tinyglobby', 'glob') } },
  ),
  ...blocking(
    { module: 'globby', tier: 'io', source: 'https://github.com/sindresorhus/globby#api' },
    {
      globbySync: { alternative: promise('globby', 'globby') },
      generateGlobTasksSync: { alternative: promise('globby', 'generateGlobTasks') },
      isGitIgnoredSync: { alternative: promise('globby', 'isGitIgnored') },
      isIgnoredByIgnoreFilesSync: { alternative: promise('globby', 'isIgnoredByIgnoreFiles') },
    },
  ),
  ...blocking(
    { module: 'fdir', tier: 'io', source: 'https://github.com/thecodrr/fdir/blob/master/documentation.md' },
    { 'APIBuilder#sync': { alternative: promise('fdir', 'APIBuilder#withPromise') } },
  ),
  ...blocking(
    { module: 'rimraf', tier: 'io', source: 'https://github.com/isaacs/rimraf#api' },
    {
      manualSync: { alternative: promise('rimraf', 'manual') },
      moveRemoveSync: { alternative: promise('rimraf', 'moveRemove') },
      nativeSync: { alternative: promise('rimraf', 'native') },
      posixSync: { alternative: promise('rimraf', 'posix') },
      rimrafSync: { alternative: promise('rimraf', 'rimraf') },
      sync: { alternative: promise('rimraf', 'rimraf') },
      windowsSync: { alternative: promise('rimraf', 'windows') },
    },
  ),
  ...blocking(
    { module: 'mkdirp', tier: 'io', source: 'https://github.com/isaacs/node-mkdirp#api' },
    {
      manualSync: { alternative: promise('mkdirp', 'manual') },
      mkdirpManualSync: { alternative: promise('mkdirp', 'mkdirpManual') },
      mkdirpNativeSync: { alternative: promise('mkdirp', 'mkdirpNative') },
      mkdirpSync: { alternative: promise('mkdirp', 'mkdirp') },
      nativeSync: { alternative: promise('mkdirp', 'native') },
      sync: { alternative: promise('mkdirp', 'mkdirp') },
    },
  ),
  ...blocking(
    { module: 'make-dir', tier: 'io', source: npm('make-dir') },
    { makeDirectorySync: { alternative: promise('make-dir', 'makeDirectory') } },
  ),
  ...blocking(
    { module: 'del', tier: 'io', source: 'https://github.com/sindresorhus/del#api' },
    { deleteSync: { alternative: promise('del', 'deleteAsync') } },
  ),
  ...blocking(
    { module: 'move-file', tier: 'io', source: npm('move-file') },
    {
      moveFileSync: { alternative: promise('move-file', 'moveFile') },
      renameFileSync: { alternative: promise('move-file', 'renameFile') },
    },
  ),
  ...blocking({ module: 'klaw-sync', tier: 'io', source: npm('klaw-sync'), advice: '`klaw`' }, { default: {} }),
  ...blocking(
    {
      module: 'walk-sync',
      tier: 'io',
      source: npm('walk-sync'),
      advice: '`fs.promises.readdir` with `recursive: true`',
    },
    { default: {}, entries: {}, walkSync: {} },
  ),
  ...blocking(
    {
      module: 'touch',
      tier: 'io',
      source: npm('touch'),
      advice: '`touch` itself, which answers a promise',
    },
    { ftouchSync: {}, sync: {} },
  ),
  ...blocking(
    { module: 'load-json-file', tier: 'io', source: npm('load-json-file') },
    { loadJsonFileSync: { alternative: promise('load-json-file', 'loadJsonFile') } },
  ),
  ...blocking(
    { module: 'write-json-file', tier: 'io', source: npm('write-json-file') },
    { writeJsonFileSync: { alternative: promise('write-json-file', 'writeJsonFile') } },
  ),
  ...blocking(
    {
      module: 'read-yaml-file',
      tier: 'io',
      source: npm('read-yaml-file'),
      advice: 'the default export, which answers a promise',
    },
    { sync: {} },
  ),
  ...blocking(
    {
      module: 'write-yaml-file',
      tier: 'io',
      source: npm('write-yaml-file'),
      advice: 'the default export, which answers a promise',
    },
    { 'WriteYamlFile#sync': {} },
  ),
  ...blocking(
    { module: 'write-file-atomic', tier: 'io', source: 'https://github.com/npm/write-file-atomic#readme' },
    { sync: { alternative: promise('write-file-atomic', 'writeFile') } },
  ),
  ...blocking(
    { module: 'tmp', tier: 'io', source: 'https://github.com/raszi/node-tmp#synchronous-file-creation' },
    {
      dirSync: { alternative: { module: 'tmp', name: 'dir', shape: 'callback' } },
      fileSync: { alternative: { module: 'tmp', name: 'file', shape: 'callback' } },
      tmpNameSync: { tier: 'lookup', alternative: { module: 'tmp', name: 'tmpName', shape: 'callback' } },
    },
  ),
  // Re-exports the three of `tmp`, by whose name their declarations go where its types are installed.
  ...blocking(
    { module: 'tmp-promise', tier: 'io', source: 'https://github.com/benjamingr/tmp-promise#readme' },
    {
      dirSync: { alternative: promise('tmp-promise', 'dir') },
      fileSync: { alternative: promise('tmp-promise', 'file') },
      tmpNameSync: { tier: 'lookup', alternative: promise('tmp-promise', 'tmpName') },
    },
  ),
  // A template is read, with all that it includes; a callback changes nothing about that.
  ...blocking(
    {
      module: 'pug',
      tier: 'io',
      source: 'https://pugjs.org/api/reference.html',
      advice: atStartUp,
    },
    {
      compileFile: { when: uncached(1) },
      compileFileClient: {},
      renderFile: { when: uncached(1) },
    },
  ),
  ...blocking(
    { module: 'ejs', tier: 'io', source: 'https://github.com/mde/ejs#usage', advice: atStartUp },
    { renderFile: { when: uncached(2) } },
  ),
  ...blocking(
    { module: 'liquidjs', tier: 'io', source: 'https://liquidjs.com/tutorials/sync-and-async.html' },
    {
      'Liquid#parseFileSync': { alternative: promise('liquidjs', 'Liquid#parseFile') },
      'Liquid#renderFileSync': { alternative: promise('liquidjs', 'Liquid#renderFile') },
    },
  ),
  ...blocking(
    { module: 'temp', tier: 'io', source: npm('temp') },
    {
      cleanupSync: { alternative: { module: 'temp', name: 'cleanup', shape: 'callback' } },
      mkdirSync: { alternative: { module: 'temp', name: 'mkdir', shape: 'callback' } },
      openSync: { alternative: { module: 'temp', name: 'open', shape: 'callback' } },
    },
  ),
  ...blocking(
    { module: 'proper-lockfile', tier: 'io', source: 'https://github.com/moxystudio/node-proper-lockfile#usage' },
    {
      checkSync: { alternative: promise('proper-lockfile', 'check') },
      lockSync: { alternative: promise('proper-lockfile', 'lock') },
      unlockSync: { alternative: promise('proper-lockfile', 'unlock') },
    },
  ),
  ...blocking(
    { module: 'lockfile', tier: 'io', source: 'https://github.com/npm/lockfile#methods' },
    {
      checkSync: { tier: 'lookup', alternative: callback('lockfile', 'check') },
      lockSync: { alternative: callback('lockfile', 'lock') },
      unlockSync: { alternative: callback('lockfile', 'unlock') },
    },
  ),
  ...blocking(
    {
      module: 'lowdb',
      tier: 'io',
      source: 'https://github.com/typicode/lowdb#api',
      advice: '`Low` with the asynchronous adapter',
    },
    {
      'LowSync#read': { alternative: promise('lowdb', 'Low#read') },
      'LowSync#update': { alternative: promise('lowdb', 'Low#update') },
      'LowSync#write': { alternative: promise('lowdb', 'Low#write') },
    },
  ),
  // Each change writes the whole file before it returns; electron-store extends `Conf`.
  ...blocking(
    {
      module: 'conf',
      tier: 'io',
      source: 'https://github.com/sindresorhus/conf#usage',
      advice: 'one asynchronous write after the last change',
    },
    { 'Conf#clear': {}, 'Conf#delete': {}, 'Conf#reset': {}, 'Conf#set': {} },
  ),
  ...blocking(
    {
      module: 'configstore',
      tier: 'io',
      source: 'https://github.com/yeoman/configstore#api',
      advice: 'one asynchronous write after the last change',
    },
    {
      'Configstore#clear': {},
      'Configstore#delete': {},
      'Configstore#get': {},
      'Configstore#has': {},
      'Configstore#set': {},
    },
  ),
  // One file for each key, read and written with the call.
  ...blocking(
    {
      module: 'node-localstorage',
      tier: 'io',
      source: 'https://github.com/lmaccherone/node-localstorage#readme',
      advice: '`node:fs/promises`',
    },
    {
      'JSONStorage#getItem': {},
      'JSONStorage#setItem': {},
      'LocalStorage#clear': {},
      'LocalStorage#getItem': {},
      'LocalStorage#removeItem': {},
      'LocalStorage#setItem': {},
    },
  ),
  // Keys are changed in memory; these read and write the file.
  ...blocking(
    {
      module: 'flat-cache',
      tier: 'io',
      source: 'https://github.com/jaredwray/cacheable/tree/main/packages/flat-cache#api',
      advice: '`node:fs/promises`',
    },
    {
      clearAll: {},
      clearCacheById: {},
      createFromFile: {},
      'FlatCache#destroy': {},
      'FlatCache#load': {},
      'FlatCache#loadFile': {},
      'FlatCache#removeCacheFile': {},
      'FlatCache#save': {},
    },
  ),
  ...blocking(
    { module: 'adm-zip', tier: 'io', source: 'https://github.com/cthackers/adm-zip/wiki/ADM-ZIP' },
    {
      'new AdmZip': {
        when: { kind: 'string-argument', argument: 0 },
        advice: '`fs.promises.readFile`, and give it the buffer',
      },
      'AdmZip#addLocalFile': {},
      'AdmZip#addLocalFolder': { alternative: promise('adm-zip', 'AdmZip#addLocalFolderPromise') },
      'AdmZip#extractAllTo': { advice: '`extractAllToAsync`' },
      'AdmZip#extractEntryTo': {},
      'AdmZip#writeZip': { alternative: promise('adm-zip', 'AdmZip#writeZipPromise') },
    },
  ),
  ...blocking(
    {
      module: 'node-stream-zip',
      tier: 'io',
      source: 'https://github.com/antelle/node-stream-zip#async-api',
      advice: '`StreamZip.async`, whose `entryData` answers a promise',
    },
    { 'StreamZip#entryDataSync': {} },
  ),
  ...blocking(
    {
      module: 'tar',
      tier: 'io',
      source: 'https://github.com/isaacs/node-tar#high-level-api',
      advice: 'it without `sync: true`',
      when: SYNC_OPTION,
    },
    // Each goes by its first letter as well, `extract` by `x`, `list` by `t`.
    { c: {}, create: {}, extract: {}, list: {}, r: {}, replace: {}, t: {}, u: {}, update: {}, x: {} },
  ),
  // The names are the other way round: the short one is synchronous.
  ...blocking(
    { module: 'fs-jetpack', tier: 'io', source: 'https://github.com/szwacz/fs-jetpack#sync--async' },
    Object.fromEntries(
      [
        'append',
        'copy',
        'dir',
        'file',
        'find',
        'inspect',
        'inspectTree',
        'list',
        'move',
        'read',
        'remove',
        'rename',
        'symlink',
        'tmpDir',
        'write',
      ].map((name) => [`FSJetpack#${name}`, { alternative: promise('fs-jetpack', `FSJetpack#${name}Async`) }]),
    ),
  ),
  ...blocking(
    { module: 'xlsx', tier: 'io', source: 'https://docs.sheetjs.com/docs/api/parse-options', advice: 'a worker' },
    { readFile: {}, writeFile: {}, writeFileXLSX: {} },
  ),
  ...blocking(
    {
      module: 'gray-matter',
      tier: 'io',
      source: npm('gray-matter'),
      advice: '`fs.promises.readFile`, then `matter` on the text',
    },
    { read: {} },
  ),
  ...blocking(
    { module: 'hasha', tier: 'io', source: 'https://github.com/sindresorhus/hasha#api' },
    {
      // Before version 6, where `hasha.fromFile` answers a promise.
      fromFileSync: { advice: '`hasha.fromFile`' },
      hashFileSync: { alternative: promise('hasha', 'hashFile') },
    },
  ),
  // Up to version 1, which takes a path as well as the bytes.
  ...blocking(
    {
      module: 'image-size',
      tier: 'io',
      source: 'https://github.com/image-size/image-size/tree/v1.2.0#synchronous',
      advice: 'the callback, or `fs.promises.readFile`, and give it the bytes',
      when: { kind: 'every', of: [PATH, { kind: 'no-callback' }] },
    },
    { default: {}, imageSize: {} },
  ),
  ...blocking(
    { module: 'chardet', tier: 'io', source: 'https://github.com/runk/node-chardet#usage' },
    { detectFileSync: { alternative: promise('chardet', 'detectFile') } },
  ),
  // The first 512 bytes.
  ...blocking(
    { module: 'isbinaryfile', tier: 'lookup', source: 'https://github.com/gjtorikian/isBinaryFile#usage' },
    { isBinaryFileSync: { when: PATH, alternative: promise('isbinaryfile', 'isBinaryFile') } },
  ),
  ...blocking(
    {
      module: 'n-readlines',
      tier: 'io',
      source: 'https://github.com/nacholibre/node-readlines#readme',
      advice: '`for await` over `readline.createInterface`',
    },
    { 'LineByLine#next': {}, 'new LineByLine': { tier: 'lookup' } },
  ),
  ...blocking(
    { module: 'sonic-boom', tier: 'io', source: 'https://github.com/pinojs/sonic-boom#sonicboomflushsync' },
    { 'SonicBoom#flushSync': { alternative: callback('sonic-boom', 'SonicBoom#flush') } },
  ),
  // Projects over a file system in memory are rare but in tests.
  ...blocking(
    { module: 'ts-morph', tier: 'io', source: 'https://ts-morph.com/setup/adding-source-files', advice: 'a worker' },
    {
      'Directory#addSourceFileAtPath': {},
      'Directory#addSourceFileAtPathIfExists': {},
      'Directory#addSourceFilesAtPaths': {},
      'Directory#saveSync': { alternative: promise('ts-morph', 'Directory#save') },
      'Project#addSourceFileAtPath': {},
      'Project#addSourceFileAtPathIfExists': {},
      'Project#addSourceFilesAtPaths': {},
      'Project#addSourceFilesFromTsConfig': {},
      'Project#resolveSourceFileDependencies': {},
      'Project#saveSync': { alternative: promise('ts-morph', 'Project#save') },
      'SourceFile#refreshFromFileSystemSync': {
        alternative: promise('ts-morph', 'SourceFile#refreshFromFileSystem'),
      },
      'SourceFile#saveSync': { alternative: promise('ts-morph', 'SourceFile#save') },
    },
  ),
];
