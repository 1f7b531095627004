import { describe, expect, test } from 'vitest';
import { backtracks } from '../../../lib/syntax/backtracking.js';

describe('exponential', () => {
  test.each([
    String.raw`/^(a+)+$/`,
    String.raw`/^(\w+\s?)+$/`,
    String.raw`/^([a-zA-Z0-9]+[-._]?)+@/`,
    String.raw`/(\s*\n*)+$/g`,
    String.raw`/^(?:a|aa)+$/`,
    String.raw`/^(\w|\d)*!/`,
    String.raw`/(.*,)*;/`,
    String.raw`/^(?<word>[a-z]{2,})*\d$/`,
    String.raw`/(?:#+\s*)*$/u`,
    String.raw`/^([A-Z]|[a-z])+$/i`,
  ])('%s', (pattern) => {
    expect(backtracks(pattern)).toBe(true);
  });
});

describe('harmless', () => {
  test.each([
    String.raw`/a+b+/`,
    String.raw`/^\w+(?: \w+)*$/`,
    String.raw`/^[^\s@]+@(?:[^\s@.]+\.)+[a-z]+$/`,
    String.raw`/^(?:[0-9a-f]{2})+$/`,
    String.raw`/^(?:[^"\\]|\\.)*$/`,
    String.raw`/(a+)+/`,
    String.raw`/(a+)+b*/`,
    String.raw`/^(a?)*$/`,
    String.raw`/^(?:[A-Z]|[a-z])+$/`,
    String.raw`/^(\d{1,3}\.){3}\d+$/`,
    String.raw`/[(+*]+$/`,
    String.raw`/\(\w+\)+$/`,
    String.raw`/^(a+\b)+$/`,
    String.raw`/^[\p{L}--[a-z]]+$/v`,
  ])('%s', (pattern) => {
    expect(backtracks(pattern)).toBe(false);
  });
});
