import type * as ts from 'typescript';
import { memoize } from '../util/memo.js';

const wordsOf = memoize(() => new Map<string, boolean>());

/** Whether a word occurs anywhere in a file's text. Cached by file, so that an edit costs a search of one file. */
export function mentions(file: ts.SourceFile, word: string): boolean {
  const words = wordsOf(file);
  const found = words.get(word) ?? file.text.includes(word);
  words.set(word, found);
  return found;
}
