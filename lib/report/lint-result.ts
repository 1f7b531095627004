/** What the formatters read of ESLint's results; structurally `ESLint.LintResult`. */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
}

export interface LintMessage {
  readonly ruleId: string | null;
  readonly message: string;
  /** 2 is an error, 1 a warning. */
  readonly severity: number;
  /** From 1; absent for problems with the file as a whole. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** What ESLint tells a formatter beside the results. */
export interface FormatterContext {
  readonly cwd?: string;
  /** What `--color` or `--no-color` said. */
  readonly color?: boolean;
}
