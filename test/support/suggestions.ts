import { readFileSync } from 'node:fs';
import type { ESLint } from 'eslint';
import type { TypeChecker } from './type-check.js';

export interface SuggestionReport {
  readonly applied: number;
  /** Suggestions after which the file has a type error that it had not before; one text each. */
  readonly broken: readonly string[];
  /** Suggestions that, once applied, are offered again with the same edit. */
  readonly repeated: readonly string[];
}

/** Applies each suggestion in `results` by itself and looks at the file it leaves. */
export async function trySuggestions(
  results: readonly ESLint.LintResult[],
  types: TypeChecker,
  relint: (text: string, file: string) => Promise<readonly ESLint.LintResult[]>,
): Promise<SuggestionReport> {
  const broken: string[] = [];
  const repeated: string[] = [];
  let applied = 0;
  for (const { filePath, messages } of results) {
    const source = readFileSync(filePath, 'utf8');
    const edits = editsOf(messages);
    const before = edits.length === 0 ? [] : types.errorsOf(filePath, source);
    for (const edit of edits) {
      applied += 1;
      const text = source.slice(0, edit.start) + edit.text + source.slice(edit.end);
      const place = `${filePath}:${edit.line} ${edit.rule} "${edit.description}"`;
      const added = types.errorsOf(filePath, text).filter((error) => !before.includes(error));
      if (added.length > 0) {
        broken.push(`${place}: ${added.join('; ')}`);
      }
      const again = (await relint(text, filePath)).flatMap((result) => editsOf(result.messages));
      if (again.some((other) => other.start === edit.start && other.text === edit.text && other.rule === edit.rule)) {
        repeated.push(place);
      }
    }
  }
  return { applied, broken, repeated };
}

interface Edit {
  readonly rule: string;
  readonly line: number;
  readonly description: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsOf(messages: ESLint.LintResult['messages']): Edit[] {
  return messages.flatMap(({ ruleId, line, suggestions = [] }) =>
    suggestions.map(({ desc, fix }) => ({
      rule: ruleId ?? '',
      line,
      description: desc,
      start: fix.range[0],
      end: fix.range[1],
      text: fix.text,
    })),
  );
}
