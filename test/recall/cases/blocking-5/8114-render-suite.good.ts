import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

describe('render', () => {
  let dir = '';

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'render-'));
  });

  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it('writes what it was given', async () => {
    const file = join(dir, 'a.txt');
    writeFileSync(file, 'hello');
    await Promise.resolve();
    assert.equal(readFileSync(file, 'utf8'), 'hello');
    assert.match(execFileSync('cat', [file]).toString(), /hello/);
  });
});
