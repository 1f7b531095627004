export function sort(input: Float64Array): Float64Array {
  return input.sort();
}

export function median(input: Float64Array): number {
  const sorted = input.sort();
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
