import { dirname } from 'node:path';
import * as ts from 'typescript';

/** Type-checks files of a project again and again, as they would be with another text. */
export interface TypeChecker {
  /** Type and syntax errors of each of these files if all of them had these texts, one line each; by file. */
  errorsOf(texts: ReadonlyMap<string, string>): Map<string, string[]>;
}

export function typeCheckerOf(tsconfig: string): TypeChecker {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(tsconfig));
  const edited = new Map<string, { readonly version: number; readonly text: string }>();
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => String(edited.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = edited.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(tsconfig),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  let version = 0;
  return {
    errorsOf(texts) {
      version += 1;
      for (const [file, text] of texts) {
        edited.set(file, { version, text });
      }
      const errors = new Map([...texts.keys()].map((file) => [file, errorsIn(file)]));
      for (const file of texts.keys()) {
        edited.set(file, { version: -version, text: ts.sys.readFile(file) ?? '' });
      }
      return errors;
    },
  };

  function errorsIn(file: string): string[] {
    const diagnostics = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    return diagnostics.map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
}
