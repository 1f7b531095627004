export function similar(words: readonly string[]): number {
  return words.map((a) => words.filter((b) => a[0] === b[0]).length).reduce((a, b) => a + b, 0);
}
