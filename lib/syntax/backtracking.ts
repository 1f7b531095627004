/**
 * Whether matching a regular expression may take time that grows exponentially with the text: a repeated group whose rounds can
 * share out the same characters in more than one way, followed by something that may fail.
 *
 * The test is made with runs of one character: `(a+)+$` matches a run of `a` as one round, as two, and so on. Ambiguity that needs
 * longer words, and patterns that are only polynomial, are not found. What is not understood counts as harmless.
 */

type Node =
  | { readonly kind: 'character'; readonly has: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly min: number; readonly max: number }
  /** Anchors, look-around, back-references: they match no run of a character as far as we follow. */
  | { readonly kind: 'other' };

const cache = new Map<string, boolean>();

/** @param literal as written, with slashes and flags: `/^(a+)+$/u` */
export function backtracks(literal: string): boolean {
  const known = cache.get(literal);
  if (known !== undefined) return known;
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const tree = /[*+}]/u.test(source) && !flags.includes('v') ? parse(source, flags.includes('i')) : undefined;
  const found = tree !== undefined && isCostly(tree, false);
  cache.set(literal, found);
  return found;
}

/** Printable ASCII, white space, and one of all the rest. */
const CHARACTERS: readonly string[] = [
  '\n',
  '\t',
  'é',
  ...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)),
];

/** @param mayFail whether something that may not match comes after the node */
function isCostly(node: Node, mayFail: boolean): boolean {
  switch (node.kind) {
    case 'sequence':
      return node.parts.some((part, at) => isCostly(part, mayFail || node.parts.slice(at + 1).some(isNeeded)));
    case 'choice':
      return node.options.some((option) => isCostly(option, mayFail));
    case 'repeat':
      return (
        (mayFail && node.max === Infinity && CHARACTERS.some((character) => isAmbiguous(node.of, character))) ||
        isCostly(node.of, mayFail)
      );
    default:
      return false;
  }
}

/** Whether a node may fail to match: it is no `x*`. */
function isNeeded(node: Node): boolean {
  return !(node.kind === 'repeat' && node.min === 0);
}

function isAmbiguous(body: Node, character: string): boolean {
  const runs = runsOf(body, character);
  if (runs === undefined) return false;
  const lengths = [...runs.lengths].filter((length) => length > 0);
  return lengths.length > 1 || (lengths.length > 0 && runs.isAmbiguous);
}

/** Runs longer than this are all alike. */
const MAX_LENGTH = 4;

interface Runs {
  /** The lengths of runs of one character that a node matches, up to {@link MAX_LENGTH}. */
  readonly lengths: ReadonlySet<number>;
  /** Whether some run is matched in two ways. */
  readonly isAmbiguous: boolean;
}

const EMPTY: Runs = { lengths: new Set([0]), isAmbiguous: false };

/** Undefined: the node matches no run of the character. */
function runsOf(node: Node, character: string): Runs | undefined {
  switch (node.kind) {
    case 'character':
      return node.has(character) ? { lengths: new Set([1]), isAmbiguous: false } : undefined;
    case 'sequence':
      return node.parts.reduce<Runs | undefined>((before, part) => {
        const after = before === undefined ? undefined : runsOf(part, character);
        return before === undefined || after === undefined ? undefined : followed(before, after);
      }, EMPTY);
    case 'choice': {
      const options = node.options.flatMap((option) => runsOf(option, character) ?? []);
      if (options.length === 0) return undefined;
      const lengths = options.flatMap((option) => [...option.lengths]);
      const shared = new Set(lengths).size < lengths.length;
      return { lengths: new Set(lengths), isAmbiguous: shared || options.some((each) => each.isAmbiguous) };
    }
    case 'repeat':
      return repeated(node, character);
    case 'other':
      return undefined;
  }
}

function followed(a: Runs, b: Runs): Runs {
  const lengths = new Set<number>();
  for (const x of a.lengths) for (const y of b.lengths) lengths.add(Math.min(x + y, MAX_LENGTH));
  return { lengths, isAmbiguous: a.isAmbiguous || b.isAmbiguous };
}

function repeated({ of, min, max }: Extract<Node, { kind: 'repeat' }>, character: string): Runs | undefined {
  const once = runsOf(of, character);
  if (once === undefined) return min === 0 ? EMPTY : undefined;
  const lengths = new Set<number>();
  let runs = EMPTY;
  for (let rounds = 0; rounds <= Math.min(max, Math.max(min, MAX_LENGTH)); rounds++) {
    if (rounds >= min) for (const length of runs.lengths) lengths.add(length);
    runs = followed(runs, once);
  }
  return { lengths, isAmbiguous: once.isAmbiguous };
}

const parse = (source: string, ignoresCase: boolean): Node | undefined => {
  const parser = new Parser(source, ignoresCase);
  const tree = parser.choice();
  return parser.isAtEnd ? tree : undefined;
};

class Parser {
  #at = 0;

  constructor(
    readonly source: string,
    readonly ignoresCase: boolean,
  ) {}

  get isAtEnd(): boolean {
    return this.#at >= this.source.length;
  }

  choice(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.isAtEnd && !'|)'.includes(this.source.charAt(this.#at))) parts.push(this.#repeated(this.#atom()));
    return { kind: 'sequence', parts };
  }

  #repeated(of: Node): Node {
    const [text, least, comma, most] = /^(?:[*+?]|\{(\d+)(,)?(\d+)?\})/u.exec(this.source.slice(this.#at)) ?? [];
    if (text === undefined) return of;
    this.#at += text.length;
    this.#take('?');
    const min = least === undefined ? (text === '+' ? 1 : 0) : Number(least);
    const upTo = comma === undefined ? min : Infinity;
    const max = least === undefined ? (text === '?' ? 1 : Infinity) : most === undefined ? upTo : Number(most);
    return { kind: 'repeat', of, min, max };
  }

  #atom(): Node {
    const rest = this.source.slice(this.#at);
    const look = /^\((?:\?<?[=!]|\?[-a-z]*:|\?<\w+>)?/u.exec(rest)?.[0];
    if (look !== undefined) {
      this.#at += look.length;
      const inner = this.choice();
      this.#take(')');
      return /^\(\?<?[=!]/u.test(look) ? { kind: 'other' } : inner;
    }
    const text =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)|.)/su.exec(
        rest,
      )?.[0] ?? rest;
    this.#at += text.length;
    if (/^(?:[$^]|\\[bBk1-9])/u.test(text)) return { kind: 'other' };
    return { kind: 'character', has: this.#test(text) };
  }

  #test(text: string): (character: string) => boolean {
    const flags = `${this.ignoresCase ? 'i' : ''}${/\\[pPu]\{?/u.test(text) ? 'u' : ''}`;
    const members = new Set(CHARACTERS.filter((each) => matches(text, flags, each)));
    return (character) => members.has(character);
  }

  #take(character: string): boolean {
    if (this.source.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }
}

/** One atom against one character: that much of a pattern of the linted program is run, and it cannot take long. */
function matches(atom: string, flags: string, character: string): boolean {
  try {
    return new RegExp(`^${atom}$`, flags).test(character);
  } catch {
    return false;
  }
}
