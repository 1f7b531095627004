import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

describe('cli', () => {
  let dir = '';

  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'cli-'));
    writeFileSync(join(dir, 'in.txt'), 'hello');
  });

  after(() => {
    rmSync(dir, { recursive: true });
  });

  it('copies its input', async () => {
    const run = spawnSync(process.execPath, ['cli.js', dir], { encoding: 'utf8' });
    assert.equal(run.status, 0);
    await Promise.resolve();
    assert.equal(readFileSync(join(dir, 'out.txt'), 'utf8'), 'hello');
  });
});
