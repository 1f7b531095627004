import { readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import * as ts from 'typescript';
import { plugin } from '../../lib/plugin.js';

/** Something that must not happen. */
export interface Failure {
  readonly file: string;
  readonly kind: 'threw' | 'slow' | 'outside';
  readonly text: string;
}

export interface Outcome {
  readonly failures: readonly Failure[];
  readonly files: number;
  readonly findings: number;
  /** Files that the parser refused; no rule saw them. */
  readonly refused: number;
}

/** Milliseconds of CPU time that one file may take, types included. */
const MAX_MILLISECONDS = 10_000;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.Preserve,
  allowJs: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  maxNodeModuleJsDepth: 0,
};

/** Lints the files as one program with every rule at its strictest, or, with `types: false`, without a program. */
export function lintFiles(files: readonly string[], types: boolean): Outcome {
  const program = types ? ts.createProgram({ rootNames: [...files], options: OPTIONS }) : undefined;
  const linter = new Linter({ configType: 'flat', cwd: '/' });
  const config: Linter.Config[] = [
    { files: ['**/*'], ...plugin.configs.all },
    {
      languageOptions: { parser, parserOptions: program === undefined ? {} : { programs: [program] } },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
  ];
  const failures: Failure[] = [];
  let findings = 0;
  let refused = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const start = process.cpuUsage();
    try {
      const messages = linter.verify(text, config, { filename: file });
      const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
      refused += messages.some((message) => message.fatal === true) ? 1 : 0;
      findings += messages.filter((message) => message.ruleId !== null).length;
      failures.push(
        ...messages
          .filter(({ line, endLine }) => line < 0 || line > lines || (endLine ?? line) > lines)
          .map(({ ruleId, line }): Failure => ({
            file,
            kind: 'outside',
            text: `${ruleId ?? ''} at line ${line} of ${lines}`,
          })),
      );
    } catch (error) {
      failures.push({
        file,
        kind: 'threw',
        text: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > MAX_MILLISECONDS) {
      failures.push({ file, kind: 'slow', text: `${milliseconds.toFixed(0)} ms` });
    }
  }
  return { failures, files: files.length, findings, refused };
}
