import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of at most this many bytes are linted; larger ones are bundles. */
const MAX_BYTES = 512 * 1024;
const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;

/** A package installed in `node_modules`. */
export interface InstalledPackage {
  readonly name: string;
  readonly folder: string;
}

/** The packages right under `modules`, by name. */
export function installedPackages(modules: string): InstalledPackage[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    )
    .map((name) => ({ name, folder: join(modules, name) }))
    .filter(({ folder }) => existsSync(join(folder, 'package.json')))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Source files below `folder`, without nested packages. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return sourceFiles(path);
      }
      return entry.isFile() && SOURCE.test(entry.name) && statSync(path).size <= MAX_BYTES ? [path] : [];
    })
    .sort();
}
