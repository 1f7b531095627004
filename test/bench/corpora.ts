import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A program to lint. */
export interface Corpus {
  readonly name: string;
  readonly root: string;
  readonly files: readonly string[];
}

interface PublishedSources {
  readonly package: string;
  readonly version: string;
  /** The folder of the package that holds its TypeScript sources. */
  readonly sources: string;
}

/** Packages of the registry that ship their TypeScript sources, pinned. */
const PUBLISHED: readonly PublishedSources[] = [
  { package: 'mongodb', version: '7.9.0', sources: 'src' },
  { package: 'rxjs', version: '7.8.2', sources: 'src' },
  { package: '@trpc/server', version: '11.25.2', sources: 'src' },
  { package: 'piscina', version: '5.3.2', sources: 'src' },
];

const FOLDER = resolve('reports/bench');

/** Installs the pinned packages and lays their sources out as projects. */
export function publishedCorpora(): Corpus[] {
  return PUBLISHED.map(({ package: name, version, sources }) => {
    const root = join(FOLDER, name.replace('/', '+'));
    if (!existsSync(join(root, 'tsconfig.json'))) {
      mkdirSync(root, { recursive: true });
      writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true }));
      execFileSync(
        'npm',
        [
          'install',
          '--prefer-offline',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
          `${name}@${version}`,
          '@types/node@24',
        ],
        {
          cwd: root,
          stdio: 'inherit',
        },
      );
      // Beside node_modules, not in it: what is in there is a library to every tool.
      cpSync(join(root, 'node_modules', name, sources), join(root, 'src'), { recursive: true });
      writeFileSync(
        join(root, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['src'] }),
      );
    }
    return { name: `${name}@${version}`, root, files: ['src'] };
  });
}

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};
