import * as ts from 'typescript';
import { Dispatch } from '../../lib/callgraph/dispatch.js';
import { createView } from '../../lib/callgraph/program-view.js';
import { catalogue } from '../../lib/catalogue/index.js';
import { createEdges, type Edges } from '../../lib/summary/edges.js';
import { ApiIndex } from '../../lib/types/api-index.js';

export interface MemoryProgram {
  readonly edges: Edges;
  readonly checker: ts.TypeChecker;
  readonly file: (name: string) => ts.SourceFile;
}

/** A program of files that exist only here, over the real standard library. */
export function memoryProgram(files: Readonly<Record<string, string>>): MemoryProgram {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  const textOf = (name: string): string | undefined => files[name.replace(/^.*\//u, '')];
  host.getSourceFile = (name, version, ...rest) => {
    const text = textOf(name);
    return text === undefined
      ? getSourceFile.call(host, name, version, ...rest)
      : ts.createSourceFile(name, text, version, true);
  };
  host.directoryExists = () => true;
  host.fileExists = (name) => textOf(name) !== undefined || fileExists.call(host, name);
  host.readFile = (name) => textOf(name) ?? readFile.call(host, name);
  const program = ts.createProgram(
    Object.keys(files).map((name) => `/memory/${name}`),
    options,
    host,
  );
  const view = createView(program, () => false);
  const api = new ApiIndex(catalogue);
  return {
    edges: createEdges(new Dispatch(view, api), api),
    checker: view.checker,
    file: (name) => {
      const found = program.getSourceFile(`/memory/${name}`);
      if (found === undefined) throw new Error(`no file ${name}`);
      return found;
    },
  };
}
