import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before, describe, it } from 'node:test';

let dir = '';

before(() => {
  dir = mkdtempSync(join(tmpdir(), 'suite-'));
});

after(() => {
  rmSync(dir, { recursive: true, force: true });
});

test('writes what it reads', async (t) => {
  const file = join(dir, 'a.txt');
  writeFileSync(file, 'hello');
  await t.test('content', async () => {
    assert.equal(readFileSync(file, 'utf8'), 'hello');
  });
});

describe('node', () => {
  it('prints its version', async () => {
    const out = execFileSync(process.execPath, ['--version'], { encoding: 'utf8' });
    assert.match(out, /^v\d+/);
  });
});
