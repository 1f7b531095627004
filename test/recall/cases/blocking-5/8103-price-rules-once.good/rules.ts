import { readFileSync } from 'node:fs';

export interface Rule {
  sku: string;
  percent: number;
}

let rules: ReadonlyMap<string, Rule> | undefined;

export function priceRules(): ReadonlyMap<string, Rule> {
  if (rules === undefined) {
    const text = readFileSync(new URL('rules.csv', import.meta.url), 'utf8'); // allow: blocking
    rules = new Map(
      text.split('\n').map((line) => {
        const [sku = '', percent = '0'] = line.split(';');
        return [sku, { sku, percent: Number(percent) }];
      }),
    );
  }
  return rules;
}
