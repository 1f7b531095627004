import ts from 'typescript';

export default function transpile(code: string): string {
  return ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.ESNext } }).outputText;
}
