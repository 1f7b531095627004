import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Linter } from 'eslint';
import { ESLint } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { plugin } from '../../lib/plugin.js';
import { projectService } from './backend.js';

export const repositoryRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The two levels of confidence a user can choose. */
export type Level = 'recommended' | 'strict';
export const levels: readonly Level[] = ['recommended', 'strict'];

/**
 * The real ESLint with the plugin built from source and full type information, reading no configuration file.
 *
 * @example
 * const [result] = await eslintWith([configOf('recommended')]).lintFiles('test/scenarios/read-in-handler/*.ts');
 */
export function eslintWith(configs: readonly Linter.Config[]): ESLint {
  return new ESLint({
    cwd: repositoryRoot,
    overrideConfigFile: true,
    errorOnUnmatchedPattern: false,
    overrideConfig: [
      { files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'] },
      {
        plugins: { stall: plugin },
        languageOptions: {
          parser,
          parserOptions: { projectService, tsconfigRootDir: repositoryRoot },
        },
      },
      ...configs,
    ],
  });
}

/** The plugin's own configuration of that level. */
export function configOf(level: Level): Linter.Config {
  return plugin.configs[level];
}
