/** One step of the path that a message prints: a name and, except for the call that is reported, where it is called. */
export interface PathStep {
  readonly name: string;
  /** Path of the file as the message prints it, `/` between folders. */
  readonly file?: string;
  /** Line from 1. */
  readonly line?: number;
}

/** A message taken apart. */
export interface MessageParts {
  /** The message without its path. */
  readonly text: string;
  /** Empty when the message prints no path. */
  readonly path: readonly PathStep[];
}

const STEP = String.raw`(?:… \d+ more calls …|(?:new )?[^\s→()]+(?: \([^()]+:\d+\))?)`;
const PATH = new RegExp(String.raw`(?<path>${STEP}(?: → ${STEP})+)`, 'u');
const PARTS_OF_STEP = /^(?<name>.+?)(?: \((?<file>[^()]+):(?<line>\d+)\))?$/u;

/**
 * Finds the path in a message. Formatters see only text: ESLint hands them no data beside it.
 *
 * @example
 * messageParts('… reaches it: load → read (src/io.ts:3).').path // [{ name: 'load' }, { name: 'read', file: 'src/io.ts', line: 3 }]
 */
export function messageParts(message: string): MessageParts {
  const found = PATH.exec(message);
  if (found === null) {
    return { text: message, path: [] };
  }
  const printed = found[0].replace(/[.,;:]+$/u, '');
  const before = message.slice(0, found.index).replace(/(?: through)?[\s:(`]+$/u, '');
  const after = message.slice(found.index + printed.length).replace(/^[\s`)]+/u, '');
  const text = /^[.,;]/u.test(after) ? `${before}${after}` : `${before} ${after}`;
  return { text: text.trim(), path: printed.split(' → ').map(stepOf) };
}

function stepOf(printed: string): PathStep {
  const { name = printed, file, line } = PARTS_OF_STEP.exec(printed)?.groups ?? {};
  return file === undefined ? { name } : { name, file, line: Number(line) };
}
