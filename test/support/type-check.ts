import { dirname } from 'node:path';
import * as ts from 'typescript';

/** Type-checks single files of a project again and again, as they would be with another text. */
export interface TypeChecker {
  /** Type and syntax errors of the file if it had this text, one line each. */
  errorsOf(file: string, text: string): string[];
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
    errorsOf(file, text) {
      version += 1;
      edited.set(file, { version, text });
      const diagnostics = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      edited.set(file, { version: -version, text: ts.sys.readFile(file) ?? '' });
      return diagnostics.map(
        ({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    },
  };
}
