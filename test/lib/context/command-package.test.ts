import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandPackages } from '../../../lib/context/command-package.js';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'command-package-'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function isCommand(name: string, manifest: unknown): boolean {
  const folder = join(root, name, 'src', 'deep');
  mkdirSync(folder, { recursive: true });
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  writeFileSync(join(root, name, 'package.json'), text);
  return commandPackages()(join(folder, 'main.ts'));
}

describe('a package is a command', () => {
  it('when it installs one and reads its command line with a library', () => {
    expect(isCommand('plain', { bin: { x: 'x.js' }, dependencies: { commander: '1' } })).toBe(true);
    expect(isCommand('bundled', { bin: 'x.js', main: 'x.js', devDependencies: { yargs: '1' } })).toBe(true);
  });

  it('but not when it serves, installs none, or reads it by itself', () => {
    expect(isCommand('serving', { bin: 'x.js', dependencies: { commander: '1', express: '1' } })).toBe(false);
    expect(isCommand('library', { main: 'x.js', dependencies: { commander: '1' } })).toBe(false);
    expect(isCommand('by-itself', { bin: 'x.js', dependencies: {} })).toBe(false);
  });

  it('nor when its manifest cannot be read', () => {
    expect(isCommand('broken', '{ "bin": ')).toBe(false);
    expect(isCommand('list', [])).toBe(false);
    expect(isCommand('nothing', null)).toBe(false);
    expect(isCommand('odd', { bin: 'x.js', dependencies: 'commander', devDependencies: null })).toBe(false);
  });

  it('as the nearest manifest says', () => {
    const folder = join(root, 'plain', 'packages', 'lib');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'lib' }));
    const isOfCommand = commandPackages();
    expect(isOfCommand(join(folder, 'main.ts'))).toBe(false);
    expect(isOfCommand(join(root, 'plain', 'packages', 'main.ts'))).toBe(true);
  });
});
