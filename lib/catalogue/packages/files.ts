import type { Blocks, Condition } from '../records.js';
import { blocking, promise } from '../shape.js';

function npm(name: string): string {
  return `https://www.npmjs.com/package/${name}`;
}

/** A template that is kept is read once. */
const UNCACHED: Condition = { kind: 'not-option', argument: 1, property: 'cache', equals: true };

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
    { module: 'load-json-file', tier: 'io', source: npm('load-json-file') },
    { loadJsonFileSync: { alternative: promise('load-json-file', 'loadJsonFile') } },
  ),
  ...blocking(
    { module: 'write-json-file', tier: 'io', source: npm('write-json-file') },
    { writeJsonFileSync: { alternative: promise('write-json-file', 'writeJsonFile') } },
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
  // A template is read, with all that it includes; a callback changes nothing about that.
  ...blocking(
    {
      module: 'pug',
      tier: 'io',
      source: 'https://pugjs.org/api/reference.html',
      advice: 'templates compiled at start-up',
    },
    {
      compileFile: { when: UNCACHED },
      compileFileClient: {},
      renderFile: { when: UNCACHED },
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
];
