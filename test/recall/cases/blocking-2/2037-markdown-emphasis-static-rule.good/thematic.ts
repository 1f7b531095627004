export class ThematicBreak {
  static readonly PATTERN = /^(?:\*[* ]*|-[- ]*)$/;
}
