export function until(condition: () => boolean): void {
  while (!condition()) {} // allow: busy-loop
}
