/** Packages that are commands: what they do asynchronously is mostly one run, and the process ends. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { COMMAND_LINE_PACKAGES, SERVING_PACKAGES } from '../catalogue/packages/commands.js';

/** The fields of a package.json that count here: whatever somebody has written into it. */
interface Manifest {
  readonly bin?: unknown;
  readonly dependencies?: unknown;
  readonly devDependencies?: unknown;
}

/**
 * Whether a file belongs to a package that installs a command, reads its command line with a library, and depends on nothing that serves
 * requests. What cannot be read is none. Each folder is looked up once; the answer lives as long as the function.
 */
export function commandPackages(): (fileName: string) => boolean {
  const known = new Map<string, boolean>();
  const isIn = (folder: string): boolean => {
    const told = known.get(folder);
    if (told !== undefined) return told;
    const manifest = manifestOf(folder);
    const above = dirname(folder);
    const answer = manifest === undefined ? above !== folder && isIn(above) : isCommand(manifest);
    known.set(folder, answer);
    return answer;
  };
  return (fileName) => isIn(dirname(fileName));
}

function isCommand({ bin, dependencies, devDependencies }: Manifest): boolean {
  const used = namesIn(dependencies);
  // A command that is bundled has its library among what is needed to build it.
  const built = namesIn(devDependencies);
  const readsCommandLine = COMMAND_LINE_PACKAGES.some((name) => used.has(name) || built.has(name));
  return bin !== undefined && readsCommandLine && !SERVING_PACKAGES.some((name) => used.has(name));
}

function namesIn(table: unknown): ReadonlySet<string> {
  return new Set(typeof table === 'object' && table !== null ? Object.keys(table) : []);
}

function manifestOf(folder: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? manifest : undefined;
  } catch {
    return undefined;
  }
}
