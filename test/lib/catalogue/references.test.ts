import { createRequire } from 'node:module';
import { major, minVersion, satisfies } from 'semver';
import * as ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/catalogue/index.js';
import { absences } from '../../../lib/catalogue/node/absences.js';
import type { CatalogueRecord } from '../../../lib/catalogue/records.js';
import { isBuiltin, isInstalled, packageOf, readDeclarations, refKey } from './declared-references.js';
import { undeclared, unverified } from './unverified.js';

/** Present on some platforms only. */
const elsewhere = new Set(['fs lchmodSync']);

/** Classes that the types declare and Node does not export. */
const unexported = /^diagnostics_channel TracingChannel#/u;

/** The spelling that `@types/node` from version 25 on gives to the base class of emitters. */
const laterSpelling = /^events (?:Internal)?EventEmitter#/u;

const { version: typesVersion } = createRequire(import.meta.url)('@types/node/package.json') as { version: string };

const modules = [...new Set(catalogue.map((record) => record.module))];
const installed = modules.filter((module) => !isBuiltin(module) && isInstalled(module));
const builtins = modules.filter((module) => isBuiltin(module) && module !== 'lib').map((module) => `node:${module}`);
const declared = readDeclarations([...installed, ...builtins]);

function identity(record: CatalogueRecord): string {
  const parts: readonly unknown[] = [
    record.effect,
    refKey(record),
    record.module,
    'argument' in record ? record.argument : undefined,
    'property' in record ? record.property : undefined,
    'events' in record ? record.events : undefined,
    'by' in record ? record.by : undefined,
    'when' in record && typeof record.when === 'object' ? record.when : undefined,
    'parameter' in record ? record.parameter : undefined,
  ];
  return JSON.stringify(parts);
}

describe('references of the catalogue', () => {
  it('are unique for each effect', () => {
    const seen = new Set<string>();
    const repeated = catalogue.map(identity).filter((key) => seen.size === seen.add(key).size);
    expect(repeated).toEqual([]);
  });

  it('cite a URL', () => {
    expect(catalogue.filter((record) => !URL.canParse(record.source) || !/^https?:/u.test(record.source))).toEqual([]);
  });

  it('are declared by Node and the standard library', () => {
    const missing = catalogue.filter(
      (record) =>
        isBuiltin(record.module) &&
        !isDeclared(record) &&
        !laterSpelling.test(refKey(record)) &&
        !isNewerThanTypes(record) &&
        !(refKey(record) in undeclared),
    );
    expect(missing.map(refKey).join('\n')).toBe('');
  });

  it('are declared by the installed packages', () => {
    const missing = catalogue.filter((record) => installed.includes(record.module) && !isDeclared(record));
    expect([...new Set(missing.map(refKey))].filter((key) => !(key in undeclared)).join('\n')).toBe('');
  });

  it('cover at least thirty installed packages', () => {
    expect(new Set(installed.map(packageOf)).size).toBeGreaterThanOrEqual(30);
  });

  it('of packages that are not installed say which version they were read from', () => {
    // Futures carry the versions in their own records.
    const versionless = catalogue.filter((record) => !('versions' in record)).map((record) => record.module);
    const absent = new Set(versionless.filter((module) => !isBuiltin(module) && !isInstalled(module)).map(packageOf));
    expect(
      [...absent]
        .filter((name) => !(name in unverified))
        .sort()
        .join('\n'),
    ).toBe('');
    expect(Object.keys(unverified).filter((name) => !absent.has(name))).toEqual([]);
  });

  it('leave out what only looks blocking', () => {
    const effects = new Set(
      catalogue.filter((record) => record.effect === 'blocks' || record.effect === 'cpu').map(refKey),
    );
    expect(absences.filter((absence) => effects.has(refKey(absence)))).toEqual([]);
  });
});

describe('references into Node', () => {
  const records = catalogue.filter((record) => isBuiltin(record.module) && record.module !== 'lib');

  it.each([...new Set(records.map((record) => record.module))])('%s: exist in the running version', async (module) => {
    const mine = records.filter((record) => record.module === module && satisfies(process.version, record.node ?? '*'));
    if (mine.length === 0) return;
    const namespace = (await import(`node:${module}`)) as Record<string, unknown>;
    const missing = mine.filter((record) => !existsIn(namespace, record.name) && !isTypeOnly(record));
    expect(missing.map(refKey).join('\n')).toBe('');
  });

  /** Interfaces have no value, and options no member; their declaration is all there is. */
  function isTypeOnly(record: CatalogueRecord): boolean {
    if (elsewhere.has(refKey(record)) || unexported.test(refKey(record)) || laterSpelling.test(refKey(record)))
      return true;
    if (record.effect === 'mustCall') return true;
    // What a class may implement or leave out, its base does not have.
    if (record.effect === 'runs' && record.by === 'member') return true;
    const owner = /^(?:new )?([^#.]+)/u.exec(record.name)?.[1] ?? '';
    const declarations = declared.byRef.get(refKey({ module: record.module, name: owner })) ?? [];
    return record.name !== owner && declarations.some((each) => ts.isInterfaceDeclaration(each));
  }
});

function isDeclared(record: CatalogueRecord): boolean {
  // A contract of an option is declared by the options, not by the class.
  const names = isOption(record)
    ? [
        record.name.replace('#', 'Options#'),
        record.name.replace(/^.*#/u, 'StreamOptions#'),
        record.name.replace(/^.*#/u, 'WritableOptions#'),
      ]
    : [record.name];
  return names.some((name) => declared.byRef.has(refKey({ module: record.module, name })));
}

/** Whether the API came with a version of Node that the installed declarations do not describe yet. */
function isNewerThanTypes(record: CatalogueRecord): boolean {
  const since = record.node === undefined ? undefined : minVersion(record.node);
  return since !== undefined && since !== null && since.major > major(typesVersion);
}

function isOption(record: CatalogueRecord): boolean {
  return record.effect === 'mustCall' && record.by === 'option';
}

/** Whether `readFileSync`, `Dir#readSync`, `new Worker`, `EventEmitter.once` is a value of the module. */
function existsIn(namespace: Readonly<Record<string, unknown>>, name: string): boolean {
  const [, owner, separator, member] = /^(?:new )?([^#.]+)(?:([#.])(.+))?$/u.exec(name) ?? [];
  const value = namespace[owner ?? ''];
  if (separator === undefined) return value !== undefined || hasNested(namespace, name);
  const holder: unknown = separator === '.' ? value : typeof value === 'function' ? value.prototype : undefined;
  return typeof holder === 'object' || typeof holder === 'function'
    ? holder !== null && (member ?? '') in holder
    : false;
}

/** `native` is a member of `realpathSync`: the last name is all that a reference keeps of a nested one. */
function hasNested(namespace: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.values(namespace).some((value) => typeof value === 'function' && name in value);
}
