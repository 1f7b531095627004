import type { Path } from '../summary/path.js';

/** One call of a path, ready to print. */
export interface PathStep {
  readonly label: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** The calls of a witness, first call first. */
export function pathSteps(path: Path, relativePath: (fileName: string) => string): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let step: Path | undefined = path; step !== undefined; step = step.next) {
    const file = step.site.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(step.site.getStart(file));
    steps.push({ label: step.label, file: relativePath(file.fileName), line: line + 1 });
  }
  return steps;
}
