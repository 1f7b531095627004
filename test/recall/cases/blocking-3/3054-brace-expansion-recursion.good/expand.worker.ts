function expand(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const tails = expand(pattern.slice(close + 1));
  const options = pattern.slice(open + 1, close).split(',');
  if (options.length === 1) return tails.map((tail) => pattern.slice(0, close + 1) + tail);
  return options.flatMap((o) => tails.map((tail) => pattern.slice(0, open) + o + tail));
}

export default expand;
