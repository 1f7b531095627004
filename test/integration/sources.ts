/** A program whose handler blocks through a helper in another file. */
export const program: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, types: ['node'], noEmit: true },
    include: ['src'],
  }),
  'src/handler.ts': [
    "import { load } from './helper.js';",
    'export async function handler(): Promise<string> {',
    "  return load('config.json');",
    '}',
    '',
  ].join('\n'),
  'src/helper.ts': [
    "import { readFileSync } from 'node:fs';",
    'export function load(path: string): string {',
    "  return readFileSync(path, 'utf8');",
    '}',
    '',
  ].join('\n'),
};

/** The README's configuration. */
export const moduleConfig = (projectService: string): string => `
import { defineConfig } from 'eslint/config';
import stall from 'eslint-plugin-stall';
import tseslint from 'typescript-eslint';

export default defineConfig({
  files: ['**/*.ts'],
  extends: [tseslint.configs.base, stall.configs.recommended],
  languageOptions: { parserOptions: { projectService: ${projectService} } },
});
`;

/** The same in a CommonJS file, naming the config as a string. */
export const commonConfig = (projectService: string): string => `
const { defineConfig } = require('eslint/config');
const stall = require('eslint-plugin-stall');
const tseslint = require('typescript-eslint');

module.exports = defineConfig({
  files: ['**/*.ts'],
  plugins: { stall },
  extends: [tseslint.configs.base, 'stall/recommended'],
  languageOptions: { parserOptions: { projectService: ${projectService} } },
});
`;
