import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { StallDocs, StallRule } from '../../lib/rule-kit/create-rule.js';

/** A rule and the name of its file. */
export interface ListedRule {
  readonly name: string;
  readonly rule: StallRule;
}

/** Names of the rules, from the files of rules/, in alphabetical order. */
function ruleNames(): string[] {
  return readdirSync('rules')
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/u, ''))
    .sort();
}

/** Loads every rule from source. */
export async function listRules(): Promise<ListedRule[]> {
  return Promise.all(
    ruleNames().map(async (name) => {
      const module = (await import(pathToFileURL(resolve(`rules/${name}.ts`)).href)) as { default: StallRule };
      return { name, rule: module.default };
    }),
  );
}

/** Documentation of a rule; every rule of this plugin has it. */
export function docsOf(rule: StallRule): StallDocs {
  const { docs } = rule.meta;
  if (docs === undefined) {
    throw new Error('A rule has no meta.docs.');
  }
  return docs;
}
