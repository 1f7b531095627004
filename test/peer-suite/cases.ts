import path from 'node:path';
import vm from 'node:vm';
import * as ts from 'typescript';

/** One case of a rule tester's suite. */
export interface PeerCase {
  readonly kind: 'valid' | 'invalid';
  readonly code: string;
  readonly options: readonly Readonly<Record<string, unknown>>[];
  /** Lines on which findings are expected; empty for valid code. */
  readonly lines: readonly number[];
}

interface RawCase {
  readonly code: string;
  readonly options?: readonly Readonly<Record<string, unknown>>[];
  readonly errors?: readonly { readonly line?: number }[];
}

/** The cases that a test file hands to `ruleTester.run`, read by running that file alone with everything it imports left out. */
export function readPeerCases(source: string): readonly PeerCase[] {
  const found: PeerCase[] = [];
  const run = (_name: string, _rule: unknown, suite: { valid: (string | RawCase)[]; invalid: RawCase[] }): void => {
    found.push(...suite.valid.map((each) => toCase('valid', typeof each === 'string' ? { code: each } : each)));
    found.push(...suite.invalid.map((each) => toCase('invalid', each)));
  };
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const imported = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'createRuleTesterWithTypes') return () => ({ run });
        return name === 'noFormat' ? String.raw : () => '/';
      },
    },
  );
  // Paths come out relative to the program's own folder.
  const require = (name: string): unknown => (name === 'node:path' ? path.posix : imported);
  vm.runInNewContext(outputText, { require, exports: {}, process: { env: {}, cwd: () => '/' } });
  return found;
}

function toCase(kind: PeerCase['kind'], { code, options = [], errors = [] }: RawCase): PeerCase {
  return { kind, code, options, lines: errors.map(({ line }) => line ?? 0).sort((a, b) => a - b) };
}
