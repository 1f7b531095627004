export class ThematicBreak {
  static readonly PATTERN = /^(?:(?:\*\s*)+|(?:-\s*)+)+$/;
}
