import './types/require-compiler-api.js';
import type { ESLint, Linter } from 'eslint';
import { rules } from '../rules/index.js';
import { version } from './version.js';

type ConfigName = 'recommended' | 'strict' | 'all';

/** The plugin: its rules, and configs for `defineConfig` of `eslint/config`. */
export interface StallPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: 'stall' };
  readonly rules: NonNullable<ESLint.Plugin['rules']>;
  readonly configs: Record<ConfigName, Linter.Config>;
}

export const plugin: StallPlugin = {
  meta: { name: 'eslint-plugin-stall', version, namespace: 'stall' },
  // The rules are written against typescript-eslint's types of the same interface.
  rules: rules as unknown as NonNullable<ESLint.Plugin['rules']>,
  configs: { recommended: {}, strict: {}, all: {} },
};

// A config contains the plugin that contains the config.
Object.assign(plugin.configs, {
  recommended: configOf('recommended', (name) => (levelOf(name) === 'recommended' ? 'error' : undefined)),
  strict: configOf('strict', (name) => (levelOf(name) === undefined ? undefined : strictEntry(name))),
  all: configOf('all', strictEntry),
});

function configOf(name: ConfigName, entryOf: (rule: string) => Linter.RuleEntry | undefined): Linter.Config {
  const entries = Object.keys(rules).flatMap((rule) => {
    const entry = entryOf(rule);
    return entry === undefined ? [] : [[`stall/${rule}`, entry] as const];
  });
  return { name: `stall/${name}`, plugins: { stall: plugin }, rules: Object.fromEntries(entries) };
}

function levelOf(rule: string): 'recommended' | 'strict' | undefined {
  return rules[rule]?.meta.docs?.recommended;
}

function strictEntry(rule: string): Linter.RuleEntry {
  const options = rules[rule]?.meta.docs?.strictOptions;
  return options === undefined ? 'error' : ['error', ...options];
}

export default plugin;

// What `require('eslint-plugin-stall')` answers in a CommonJS configuration.
export { plugin as 'module.exports' };
