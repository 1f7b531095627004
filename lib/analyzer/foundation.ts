/** What every question to the analyzer stands on: one program, one catalogue, and the parts that answer from them. */
import {
  ESLintUtils,
  type ParserServicesWithTypeInformation,
  type TSESLint,
  type TSESTree,
} from '@typescript-eslint/utils';
import { relative } from 'node:path';
import type * as ts from 'typescript';
import { Dispatch } from '../callgraph/dispatch.js';
import { createView, type ProgramView } from '../callgraph/program-view.js';
import { catalogue } from '../catalogue/index.js';
import { commandPackages } from '../context/command-package.js';
import { isTestPath, placeOfFile } from '../context/file-place.js';
import type { Place } from '../context/place.js';
import { createContexts, type Contexts } from '../context/runs-on.js';
import { findWorkerEntries, isAmongEntries } from '../context/worker-entries.js';
import { createEdges, type Edges } from '../summary/edges.js';
import { ApiIndex } from '../types/api-index.js';
import { memoize } from '../util/memo.js';
import { readSettings, type StallSettings } from './settings.js';

export type RuleContext = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

export interface Foundation extends Contexts {
  readonly view: ProgramView;
  readonly api: ApiIndex;
  readonly settings: StallSettings;
  readonly dispatch: Dispatch;
  readonly edges: Edges;
  /** A path as messages print it: relative to the working directory, with forward slashes. */
  readonly relativePath: (fileName: string) => string;
}

/** The foundation as one file sees it: with the way from its ESTree nodes to TypeScript's and back. */
export interface FileFoundation extends Foundation {
  readonly services: ParserServicesWithTypeInformation;
  toTypeScript(node: TSESTree.Node): ts.Node;
  toEstree(node: ts.Node): TSESTree.Node | undefined;
}

/** Foundations by program, then by settings (as text) and working directory. They live as long as the program. */
const foundations: (program: ts.Program) => Map<string, Foundation> = memoize(() => new Map<string, Foundation>());

/** What all rules of one run over a file share; `raw` and `cwd` say for which run it was made. */
interface KnownFile {
  readonly raw: unknown;
  readonly cwd: string;
  readonly foundation: FileFoundation;
}

/** By source code object, for as long as it lives. */
const knownFiles = new WeakMap<object, KnownFile>();

export function foundationFor(context: RuleContext): FileFoundation {
  const { sourceCode, cwd } = context;
  const raw = (context.settings as Readonly<Record<string, unknown>>)['stall'];
  const known = knownFiles.get(sourceCode);
  if (known !== undefined && known.raw === raw && known.cwd === cwd) return known.foundation;
  const foundation = fileFoundationFor(context, raw);
  knownFiles.set(sourceCode, { raw, cwd, foundation });
  return foundation;
}

function fileFoundationFor(context: RuleContext, raw: unknown): FileFoundation {
  const services = ESLintUtils.getParserServices(context);
  const known = foundations(services.program);
  const key = JSON.stringify([context.cwd, raw]);
  let foundation = known.get(key);
  if (foundation === undefined) {
    foundation = createFoundation(services.program, readSettings(raw), context.cwd);
    known.set(key, foundation);
  }
  return {
    ...foundation,
    services,
    toTypeScript: (node) => services.esTreeNodeToTSNodeMap.get(node),
    toEstree: (node) => services.tsNodeToESTreeNodeMap.get(node),
  };
}

/** The catalogue with one user's additions; cached by settings, so that an index is built once for all programs of a run. */
const indexes = new WeakMap<StallSettings, ApiIndex>();
let plainIndex: ApiIndex | undefined;

function indexFor(settings: StallSettings): ApiIndex {
  const additions = [...settings.blocking, ...settings.offloaders, ...settings.entryPoints, ...settings.futures];
  if (additions.length === 0) return (plainIndex ??= new ApiIndex(catalogue));
  const known = indexes.get(settings) ?? new ApiIndex([...additions, ...catalogue]);
  indexes.set(settings, known);
  return known;
}

function createFoundation(program: ts.Program, settings: StallSettings, cwd: string): Foundation {
  const root = rootOf(program, cwd);
  const view = createView(program, (file) => isTestPath(relativeTo(root, file.fileName), settings));
  const api = indexFor(settings);
  const dispatch = new Dispatch(view, api);
  const edges = createEdges(dispatch, api);
  let workers: ReadonlySet<string> | undefined;
  const isWorkerEntry = (fileName: string): boolean => {
    workers ??= findWorkerEntries(view, dispatch, api);
    return isAmongEntries(workers, fileName);
  };
  const filePlace = memoize((file: ts.SourceFile): Place | undefined =>
    isWorkerEntry(file.fileName)
      ? { on: 'worker', reason: 'in a worker' }
      : placeOfFile(file, relativeTo(root, file.fileName), settings, api),
  );
  const isOfCommand = commandPackages();
  const contexts = createContexts({
    dispatch,
    api,
    handoverOf: edges.handoverOf,
    placeOfFile: filePlace,
    isOfCommand: (file) => isOfCommand(file.fileName),
  });
  return { view, api, settings, dispatch, edges, ...contexts, relativePath: (fileName) => fromFolder(cwd, fileName) };
}

/** The folder that file patterns are relative to: the tsconfig's, else the working directory. */
function rootOf(program: ts.Program, cwd: string): string {
  const { configFilePath } = program.getCompilerOptions();
  return typeof configFilePath === 'string' ? configFilePath.replaceAll('\\', '/').replace(/\/[^/]*$/u, '') : cwd;
}

/** A path as a reader in the folder would write it: that of a neighbouring package begins with `../`. */
function fromFolder(folder: string, fileName: string): string {
  return relative(folder, fileName).replaceAll('\\', '/');
}

function relativeTo(folder: string, fileName: string): string {
  const base = `${folder.replaceAll('\\', '/').replace(/\/$/u, '')}/`;
  const path = fileName.replaceAll('\\', '/');
  return path.startsWith(base) ? path.slice(base.length) : path;
}
