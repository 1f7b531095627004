/** One call of a path: what is called, and where. */
interface Step {
  readonly label: string;
  readonly file: string;
  readonly line: number;
}

/** Paths up to this many calls are printed whole. */
const MAX_SHOWN = 5;

/**
 * A path as text. The first call stands where the finding is and needs no place; of a long path the middle is left out.
 *
 * @example `loadConfig → readJson (src/config.ts:8) → fs.readFileSync (src/io.ts:3)`
 */
export function pathText(steps: readonly Step[]): string {
  const texts = steps.map(({ label, file, line }, at) => (at === 0 ? label : `${label} (${file}:${String(line)})`));
  if (texts.length <= MAX_SHOWN) return texts.join(' → ');
  const left = texts.slice(0, 2);
  const right = texts.slice(-2);
  return [...left, `… ${String(texts.length - 4)} more calls …`, ...right].join(' → ');
}
