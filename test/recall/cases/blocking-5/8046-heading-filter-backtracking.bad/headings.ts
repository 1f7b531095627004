const HEADING = /^#{1,6}\s+(?:[\w'-]+\s*)+$/;

export function isHeading(line: string): boolean {
  return HEADING.test(line); // allow: cpu
}
