import type { Blocks } from '../records.js';
import { blocking, callback, promise } from '../shape.js';

function npm(name: string): string {
  return `https://www.npmjs.com/package/${name}`;
}

/** Packages that look configuration up. At start-up they are in their place. */
export const configurationRecords: readonly Blocks[] = [
  ...blocking(
    { module: 'cosmiconfig', tier: 'io', source: 'https://github.com/cosmiconfig/cosmiconfig#synchronous-api' },
    {
      'PublicExplorerSync#load': { alternative: promise('cosmiconfig', 'PublicExplorer#load') },
      'PublicExplorerSync#search': { alternative: promise('cosmiconfig', 'PublicExplorer#search') },
    },
  ),
  ...blocking(
    { module: 'find-up', tier: 'io', source: 'https://github.com/sindresorhus/find-up#api' },
    {
      findDownSync: { alternative: promise('find-up', 'findDown') },
      findUpMultipleSync: { alternative: promise('find-up', 'findUpMultiple') },
      findUpSync: { alternative: promise('find-up', 'findUp') },
    },
  ),
  // The searchers of both kinds name their members alike.
  ...blocking(
    {
      module: 'lilconfig',
      tier: 'io',
      source: 'https://github.com/antonk52/lilconfig#usage',
      advice: '`lilconfig`, whose `search` and `load` answer promises',
      when: { kind: 'no-promise' },
    },
    { load: {}, search: {} },
  ),
  ...blocking(
    { module: 'locate-path', tier: 'io', source: npm('locate-path') },
    { locatePathSync: { alternative: promise('locate-path', 'locatePath') } },
  ),
  ...blocking(
    { module: 'path-exists', tier: 'lookup', source: npm('path-exists') },
    { pathExistsSync: { alternative: promise('path-exists', 'pathExists') } },
  ),
  ...blocking(
    { module: 'package-directory', tier: 'io', source: npm('package-directory') },
    { packageDirectorySync: { alternative: promise('package-directory', 'packageDirectory') } },
  ),
  ...blocking(
    { module: 'pkg-dir', tier: 'io', source: npm('pkg-dir') },
    { packageDirectorySync: { alternative: promise('pkg-dir', 'packageDirectory') } },
  ),
  ...blocking(
    { module: 'pkg-up', tier: 'io', source: npm('pkg-up') },
    { pkgUpSync: { alternative: promise('pkg-up', 'pkgUp') } },
  ),
  ...blocking(
    { module: 'read-pkg', tier: 'io', source: npm('read-pkg') },
    { readPackageSync: { alternative: promise('read-pkg', 'readPackage') } },
  ),
  ...blocking(
    { module: 'read-package-up', tier: 'io', source: npm('read-package-up') },
    { readPackageUpSync: { alternative: promise('read-package-up', 'readPackageUp') } },
  ),
  ...blocking(
    { module: 'which', tier: 'io', source: 'https://github.com/npm/node-which#usage' },
    { sync: { alternative: promise('which', 'which') } },
  ),
  ...blocking(
    { module: 'resolve', tier: 'io', source: 'https://github.com/browserify/resolve#methods' },
    { sync: { alternative: callback('resolve', 'default') } },
  ),
  ...blocking(
    {
      module: 'dotenv',
      // One small file, and hardly ever but at start-up.
      tier: 'lookup',
      source: 'https://github.com/motdotla/dotenv#config',
      advice: 'it once, at start-up',
    },
    { config: {}, configDotenv: {} },
  ),
  ...blocking(
    {
      module: 'get-tsconfig',
      tier: 'lookup',
      source: 'https://github.com/privatenumber/get-tsconfig#api',
      advice: 'it once, at start-up',
    },
    { getTsconfig: {}, parseTsconfig: {} },
  ),
  ...blocking(
    {
      module: 'nconf',
      tier: 'io',
      source: 'https://github.com/indexzero/nconf#readme',
      advice: 'the callback',
      when: { kind: 'no-callback' },
    },
    {
      load: {},
      save: {},
      'Provider#load': {},
      'Provider#save': {},
      loadFilesSync: { alternative: callback('nconf', 'loadFiles') },
      file: { tier: 'lookup', advice: 'it once, at start-up' },
      'Provider#file': { tier: 'lookup', advice: 'it once, at start-up' },
    },
  ),
  ...blocking(
    {
      module: 'convict',
      tier: 'lookup',
      source: 'https://github.com/mozilla/node-convict/tree/master/packages/convict#configloadfilefileorarray',
      advice: 'it once, at start-up',
    },
    { 'Config#loadFile': {} },
  ),
  ...blocking(
    { module: 'protobufjs', tier: 'io', source: 'https://protobufjs.github.io/protobuf.js/' },
    {
      loadSync: { alternative: promise('protobufjs', 'load') },
      'Root#loadSync': { alternative: promise('protobufjs', 'Root#load') },
    },
  ),
  ...blocking(
    { module: '@grpc/proto-loader', tier: 'io', source: npm('@grpc/proto-loader') },
    { loadSync: { alternative: promise('@grpc/proto-loader', 'load') } },
  ),
];
