export class Heading {
  static readonly LINE = /^(?:#+\s*)+$/;
  static readonly PLAIN = /^#+\s/;
  static loose = /^(?:=+ ?)+$/;
}

export const SLUG = /^(?:[a-z]+-?)+$/;
export const CODE = /^[a-z]{3}$/;
