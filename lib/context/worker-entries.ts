/** The files of the program that some call hands to a worker or pool: `new Worker(new URL('./work.js', import.meta.url))`. */
import ts from 'typescript';
import type { Dispatch } from '../callgraph/dispatch.js';
import type { ProgramView } from '../callgraph/program-view.js';
import type { Offloads } from '../catalogue/records.js';
import { argumentsOf, unwrap, type CallLike } from '../syntax/expressions.js';
import { propertyOfLiteral } from '../syntax/literals.js';
import type { ApiIndex } from '../types/api-index.js';

/** Paths of worker modules without their extension: `./work.js` and `work.ts` are one module. */
export function findWorkerEntries(view: ProgramView, dispatch: Dispatch, api: ApiIndex): ReadonlySet<string> {
  const records = api.all('offloads').filter((record) => record.moves === 'module');
  const names = new Set(records.map((record) => record.name.split(/[#.\s]/u).at(-1) ?? record.name));
  const entries = new Set<string>();
  for (const name of names) {
    for (const { calls } of view.index().callers.get(name)) {
      for (const call of calls) collectEntries(call, name, dispatch, api, entries);
    }
  }
  return entries;
}

/** A path as {@link findWorkerEntries} spells it. */
export function moduleKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/\.[cm]?[jt]sx?$/u, '');
}

function collectEntries(call: CallLike, name: string, dispatch: Dispatch, api: ApiIndex, entries: Set<string>): void {
  const callee = ts.isTaggedTemplateExpression(call) ? undefined : unwrap(call.expression);
  if (callee === undefined || !callee.getText().endsWith(name)) return;
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
