/** The files of the program that some call hands to a worker or pool: `new Worker(new URL('./work.js', import.meta.url))`. */
import * as ts from 'typescript';
import type { Dispatch } from '../callgraph/dispatch.js';
import type { ProgramView } from '../callgraph/program-view.js';
import type { Offloads } from '../catalogue/records.js';
import { argumentsOf, calleeOf, unwrap, type CallLike } from '../syntax/expressions.js';
import { bindingOf } from '../syntax/bindings.js';
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
  const own = new Set(view.files.map(({ fileName }) => moduleKey(fileName)));
  const entries = new Set<string>();
  const add = (path: string): void => {
    const key = moduleKey(path);
    // What is built elsewhere (`dist/work.js`) is known by its name alone.
    const name = ANYWHERE + (key.split('/').at(-1) ?? key);
    if (own.has(key) || key.startsWith(ANYWHERE)) entries.add(key);
    else if (!isCommonName(name)) entries.add(name);
  };
  for (const [name, records] of byName.entries()) {
    for (const { calls } of new Set(view.index().callers.get(name))) {
      for (const call of calls) {
        if (valueNames(calleeOf(call)).includes(name)) collectEntries(call, records, dispatch, api, add);
      }
    }
  }
  return entries;
}

/** Whether a file is among the entries that {@link findWorkerEntries} found. */
export function isAmongEntries(entries: ReadonlySet<string>, fileName: string): boolean {
  const key = moduleKey(fileName);
  if (entries.has(key)) return true;
  for (const entry of entries) if (entry.startsWith(ANYWHERE) && key.endsWith(entry.slice(1))) return true;
  return false;
}

function moduleKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/\.[cm]?[jt]sx?$/u, '');
}

/** The path first, by syntax; what is called only where there is one. */
function collectEntries(
  call: CallLike,
  records: readonly Offloads[],
  dispatch: Dispatch,
  api: ApiIndex,
  add: (path: string) => void,
): void {
  if (!records.some((record) => givenPath(call, record) !== undefined)) return;
  for (const value of dispatch.calleesOf(call)) {
    if (value.kind !== 'api') continue;
    for (const record of value.refs.flatMap((ref) => api.find('offloads', ref))) {
      const path = record.moves === 'module' ? givenPath(call, record) : undefined;
      if (path !== undefined) add(path);
    }
  }
}

function givenPath(call: CallLike, record: Offloads): string | undefined {
  const argument = argumentsOf(call)[record.argument];
  const given = record.property === undefined ? argument : propertyOfLiteral(held(argument), record.property);
  const text = given === undefined ? undefined : pathOf(given);
  if (text === undefined) return undefined;
  const folder = call
    .getSourceFile()
    .fileName.replaceAll('\\', '/')
    .replace(/\/[^/]*$/u, '');
  if (isCommonName(text)) return undefined;
  return text.startsWith('/') || text.startsWith(ANYWHERE) ? text : resolvePath(`${folder}/${text}`);
}

/** Too many files are called so. */
function isCommonName(text: string): boolean {
  return /^\*\/(?:index|main)(?:\.|$)/u.test(text);
}

/** Stands for a folder that cannot be read off the source: `join(folder, 'work.js')`. */
const ANYWHERE = '*/';

/** What a variable of the file is initialised with; any other expression itself. */
function held(expression: ts.Expression | undefined): ts.Expression | undefined {
  const value = expression === undefined ? undefined : unwrap(expression);
  if (value === undefined || !ts.isIdentifier(value)) return value;
  const declared = bindingOf(value)?.parent;
  return declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
}

/**
 * `'./work.js'`, `new URL('./work.js', import.meta.url)` with or without `.href`, `path.join(__dirname, 'work.js')`,
 * `require.resolve('./work')`, `` `${__dirname}/work.js` ``, or a variable that holds one.
 */
function pathOf(expression: ts.Expression): string | undefined {
  const value = held(expression);
  if (value === undefined) return undefined;
  if (ts.isStringLiteralLike(value)) return value.text;
  if (ts.isPropertyAccessExpression(value) && /^(?:href|pathname)$/u.test(value.name.text))
    return pathOf(value.expression);
  if (ts.isNewExpression(value)) return value.arguments?.[0] === undefined ? undefined : pathOf(value.arguments[0]);
  if (ts.isCallExpression(value)) return joined(value.arguments);
  if (ts.isBinaryExpression(value)) return joined([value.left, value.right]);
  const [span, ...more] = ts.isTemplateExpression(value) ? value.templateSpans : [];
  if (span === undefined || more.length > 0) return undefined;
  return isHere(span.expression) ? `.${span.literal.text}` : ANYWHERE + span.literal.text.replace(/^\//u, '');
}

/** Parts of a path: those before the first that is written out may be the file's own folder, or any. */
function joined(parts: readonly ts.Expression[]): string | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  if (isHere(first)) return rest.length === 0 ? undefined : joined(rest)?.replace(/^\//u, './');
  const start = pathOf(first);
  if (rest.length === 0) return start;
  const end = joined(rest);
  if (end === undefined) return undefined;
  return start === undefined ? ANYWHERE + end.replace(/^(?:\.?\/)/u, '') : `${start}/${end}`;
}

function isHere(expression: ts.Expression): boolean {
  return /^(?:__dirname|import\.meta\.dirname)$/u.test(expression.getText());
}

function resolvePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (/^[a-z]:/iu.test(path) ? '' : '/') + parts.join('/');
}
