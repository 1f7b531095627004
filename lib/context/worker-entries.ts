/** The files of the program that some call hands to a worker or pool: `new Worker(new URL('./work.js', import.meta.url))`. */
import ts from 'typescript';
import type { Dispatch } from '../callgraph/dispatch.js';
import type { ProgramView } from '../callgraph/program-view.js';
import type { Offloads } from '../catalogue/records.js';
import { argumentsOf, calleeOf, unwrap, type CallLike } from '../syntax/expressions.js';
import { propertyOfLiteral } from '../syntax/literals.js';
import { valueNames } from '../syntax/names.js';
import { MultiMap } from '../util/multi-map.js';
import type { ApiIndex } from '../types/api-index.js';

/** Paths of worker modules without their extension: `./work.js` and `work.ts` are one module. */
export function findWorkerEntries(view: ProgramView, dispatch: Dispatch, api: ApiIndex): ReadonlySet<string> {
  const byName = new MultiMap<string, Offloads>();
  for (const record of api.all('offloads')) {
    if (record.moves === 'module') byName.add(record.name.split(/[#.\s]/u).at(-1) ?? record.name, record);
  }
  const entries = new Set<string>();
  for (const [name, records] of byName.entries()) {
    for (const { calls } of new Set(view.index().callers.get(name))) {
      for (const call of calls) {
        if (valueNames(calleeOf(call)).includes(name)) collectEntries(call, records, dispatch, api, entries);
      }
    }
  }
  return entries;
}

/** A path as {@link findWorkerEntries} spells it. */
export function moduleKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/\.[cm]?[jt]sx?$/u, '');
}

/** The path first, by syntax; what is called only where there is one. */
function collectEntries(
  call: CallLike,
  records: readonly Offloads[],
  dispatch: Dispatch,
  api: ApiIndex,
  entries: Set<string>,
): void {
  if (!records.some((record) => givenPath(call, record) !== undefined)) return;
  for (const value of dispatch.calleesOf(call)) {
    if (value.kind !== 'api') continue;
    for (const record of value.refs.flatMap((ref) => api.find('offloads', ref))) {
      const path = record.moves === 'module' ? givenPath(call, record) : undefined;
      if (path !== undefined) entries.add(moduleKey(path));
    }
  }
}

function givenPath(call: CallLike, record: Offloads): string | undefined {
  const argument = argumentsOf(call)[record.argument];
  const given = record.property === undefined ? argument : propertyOfLiteral(argument, record.property);
  const text = given === undefined ? undefined : relativePath(given);
  if (text === undefined) return undefined;
  const folder = call
    .getSourceFile()
    .fileName.replaceAll('\\', '/')
    .replace(/\/[^/]*$/u, '');
  return text.startsWith('/') ? text : resolvePath(`${folder}/${text}`);
}

/** `'./work.js'`, `new URL('./work.js', import.meta.url)` with or without `.href`, `path.join(__dirname, 'work.js')`, `require.resolve('./work')`. */
function relativePath(expression: ts.Expression): string | undefined {
  const value = unwrap(expression);
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isPropertyAccessExpression(value) && /^(?:href|pathname)$/u.test(value.name.text))
    return relativePath(value.expression);
  if (ts.isNewExpression(value))
    return value.arguments?.[0] === undefined ? undefined : relativePath(value.arguments[0]);
  if (!ts.isCallExpression(value)) return undefined;
  const parts = value.arguments.filter((each) => !/^(?:__dirname|import\.meta\.dirname)$/u.test(each.getText()));
  const texts = parts.map(relativePath);
  return texts.length > 0 && texts.every((each) => each !== undefined) ? texts.join('/') : undefined;
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (/^[a-z]:/iu.test(path) ? '' : '/') + parts.join('/');
}
