/**
 * All rules over every TypeScript and JavaScript file that the installed packages ship: `npm run robust`. Nothing may throw, take
 * longer than its bound, or be reported outside its file.
 *
 * `npm run robust -- effect rxjs` takes only those packages; `--minutes 10` stops in time; `--untyped` lints without types.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { InstalledPackage } from './files.js';
import { installedPackages, sourceFiles } from './files.js';
import type { Outcome } from './lint-files.js';
import { lintFiles } from './lint-files.js';

/** Files that share a program. */
const BATCH = 400;
const FOLDER = resolve('reports/robust');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    untyped: { type: 'boolean', default: false },
    modules: { type: 'string', default: 'node_modules' },
  },
});

const deadline = Date.now() + Number(values.minutes) * 60_000;
const packages = installedPackages(resolve(values.modules)).filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
let done = 0;
const total = { failures: 0, files: 0, findings: 0, refused: 0 };
for (const installed of packages) {
  if (Date.now() > deadline) {
    break;
  }
  for (const outcome of lintPackage(installed)) {
    total.files += outcome.files;
    total.findings += outcome.findings;
    total.refused += outcome.refused;
    total.failures += outcome.failures.length;
    for (const { kind, file, text } of outcome.failures) {
      console.log(`${kind} ${file.replace(FOLDER, '')}\n${text}\n`);
    }
  }
  done += 1;
  console.error(`${done}/${packages.length} ${installed.name}: ${total.files} files, ${total.failures} failures`);
}
console.log(
  `${done} of ${packages.length} packages, ${total.files} files (${total.refused} refused by the parser), ` +
    `${total.findings} findings, ${total.failures} failures`,
);
process.exitCode = total.failures > 0 ? 1 : 0;

/** Lints a copy outside of node_modules: what is in there is a library, whose bodies nobody looks into. */
function* lintPackage({ name, folder }: InstalledPackage): Generator<Outcome> {
  const copy = join(FOLDER, name.replace('/', '+'));
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(folder, copy, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.slice(folder.length).includes('node_modules'),
  });
  const files = sourceFiles(copy);
  for (let start = 0; start < files.length; start += BATCH) {
    yield lintFiles(files.slice(start, start + BATCH), !values.untyped);
  }
  rmSync(copy, { recursive: true, force: true });
}
