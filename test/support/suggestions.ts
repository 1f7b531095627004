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

/**
 * Applies each suggestion in `results` and looks at the file it leaves, with no other change in its part of the program. What
 * `partOf` calls by different names does not import each other: such files are type-checked in one program, an edit in each.
 */
export async function trySuggestions(
  results: readonly ESLint.LintResult[],
  types: TypeChecker,
  relint: (text: string, file: string) => Promise<readonly ESLint.LintResult[]>,
  partOf: (file: string) => string = () => '',
): Promise<SuggestionReport> {
  const broken: string[] = [];
  const repeated: string[] = [];
  const edits = results.flatMap(({ filePath, messages }) => editsIn(filePath, messages));
  const files = new Set(edits.map(({ file }) => file));
  const sources = new Map([...files].map((file) => [file, readFileSync(file, 'utf8')]));
  const before = types.errorsOf(sources);
  for (const round of roundsOf(edits, ({ file }) => partOf(file))) {
    const texts = new Map(round.map((edit) => [edit.file, applied(edit, sources.get(edit.file) ?? '')]));
    const after = types.errorsOf(texts);
    for (const edit of round) {
      const place = `${edit.file}:${edit.line} ${edit.rule} "${edit.description}"`;
      const added = (after.get(edit.file) ?? []).filter((error) => !before.get(edit.file)?.includes(error));
      if (added.length > 0) {
        broken.push(`${place}: ${added.join('; ')}`);
      }
      const relinted = await relint(texts.get(edit.file) ?? '', edit.file);
      const again = relinted.flatMap(({ messages }) => editsIn(edit.file, messages));
      if (again.some((other) => other.start === edit.start && other.text === edit.text && other.rule === edit.rule)) {
        repeated.push(place);
      }
    }
  }
  return { applied: edits.length, broken, repeated };
}

/** The items in lists of which none has two of one part. */
function roundsOf<T>(items: readonly T[], partOf: (item: T) => string): T[][] {
  const rounds: T[][] = [];
  const taken = new Map<string, number>();
  for (const item of items) {
    const round = taken.get(partOf(item)) ?? 0;
    taken.set(partOf(item), round + 1);
    (rounds[round] ??= []).push(item);
  }
  return rounds;
}

function applied({ start, end, text }: Edit, source: string): string {
  return source.slice(0, start) + text + source.slice(end);
}

interface Edit {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly description: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsIn(file: string, messages: ESLint.LintResult['messages']): Edit[] {
  return messages.flatMap(({ ruleId, line, suggestions = [] }) =>
    suggestions.map(({ desc, fix }) => ({
      file,
      rule: ruleId ?? '',
      line,
      description: desc,
      start: fix.range[0],
      end: fix.range[1],
      text: fix.text,
    })),
  );
}
