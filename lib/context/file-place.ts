import type * as ts from 'typescript';
import { factsOf } from '../syntax/facts.js';
import { hasShebang } from '../syntax/shebang.js';
import type { ApiIndex } from '../types/api-index.js';
import { builtinName } from '../types/api-ref.js';
import type { Place } from './place.js';

/** Files by what they are for, relative to the project's root: what users say in settings, and what everybody calls them. */
export interface FilePatterns {
  isOneShot(path: string): boolean;
  isTest(path: string): boolean;
  isWorker(path: string): boolean;
}

/** `specs/` may hold what is to be done as well: only what is called after tests is one there. */
const TEST_FILE =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|(?:(?:unit|system|integration|acceptance|functional|smoke)-)?tests?|mocks?|test-?(?:utils?|helpers?)|e2e|cypress)\/|(?:^|\/)specs?\/.*(?:spec|test|helper|support)|(?:^|\/)type-?tests?(?:\/|\.[cm]?tsx?$)|[.-](?:test|spec|e2e|bench|cy|test-d|fixtures?)\.[cm]?[jt]sx?$/iu;
const ONE_SHOT_FILE =
  /(?:^|\/)(?:scripts?|bin|tasks|[\w-]*migrations?|seeds?|benchmarks?)\/|(?:^|\/)[^/]*\.config\.[cm]?[jt]s$|(?:^|\/)(?:cli|gulpfile|gruntfile|seed|[\w.-]*migrat(?:e|ions?|ors?))\.[cm]?[jt]s$/iu;
/** A `worker.ts` without that dot may as well work on a queue, in a process of its own. */
const WORKER_FILE = /\.worker\.[cm]?[jt]sx?$/u;

/** The place of a whole file, when it is a test, a worker or a one-shot script; undefined for everything else. */
export function placeOfFile(
  file: ts.SourceFile,
  path: string,
  patterns: FilePatterns,
  api: ApiIndex,
): Place | undefined {
  const specifiers = [...factsOf(file).specifiers].map(builtinName);
  if (patterns.isWorker(path) || WORKER_FILE.test(path) || marksWorker(file, specifiers, api)) {
    return { on: 'worker', reason: 'in a worker' };
  }
  if (isTestPath(path, patterns) || specifiers.some((each) => testModules(api).has(each))) {
    return { on: 'test', reason: 'in a test' };
  }
  if (hasShebang(file) || patterns.isOneShot(path) || ONE_SHOT_FILE.test(path)) {
    return { on: 'one-shot', reason: 'in a one-shot script' };
  }
  return undefined;
}

/** Whether a path alone says that the file is a test or a test's helper. */
export function isTestPath(path: string, patterns: FilePatterns): boolean {
  return patterns.isTest(path) || TEST_FILE.test(path);
}

/** Whether the file takes, by name, something that only a worker's own code uses, from where it comes. */
function marksWorker(file: ts.SourceFile, specifiers: readonly string[], api: ApiIndex): boolean {
  return api.all('marksWorker').some((record) => {
    if (!specifiers.includes(record.module)) return false;
    const name = record.name.replace(/^new /u, '').replaceAll('.', String.raw`\.`);
    // Imported by its name, or called as a member. A variable may be called `worker`, too.
    const taken = String.raw`\{[^{}]*\b${name}\b[^{}]*\}\s*(?:from\b|=)|[^./\w-]${name.includes('.') ? name : '(?!)'}\b`;
    const read = wholeModule(file, record.module).map((local) => String.raw`|\b${local}\.${name}\b`);
    return new RegExp(String.raw`${taken}|\.${name}\s*\(${read.join('')}`, 'u').test(file.text);
  });
}

/** The names by which a file imports a module as a whole: `threads` of `import * as threads from 'node:worker_threads'`. */
function wholeModule({ text }: ts.SourceFile, module: string): readonly string[] {
  const specifier = module.replaceAll(/[./]/gu, String.raw`\$&`);
  const imported = new RegExp(
    String.raw`\bimport\s+(?:\*\s*as\s+)?(\w+)\s+from\s*['"](?:node:)?${specifier}['"]`,
    'gu',
  );
  return [...text.matchAll(imported)].flatMap(([, local]) => local ?? []);
}

const testModulesByIndex = new WeakMap<ApiIndex, ReadonlySet<string>>();

/** Modules whose import makes a file a test; cached by catalogue. */
function testModules(api: ApiIndex): ReadonlySet<string> {
  const known = testModulesByIndex.get(api);
  if (known !== undefined) return known;
  const modules = new Set(
    api
      .all('invokes')
      .filter((record) => record.on === 'test' && record.module !== 'lib' && record.isOfLibrary !== true)
      .map((record) => record.module),
  );
  testModulesByIndex.set(api, modules);
  return modules;
}
