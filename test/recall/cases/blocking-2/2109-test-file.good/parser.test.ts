import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { firstLine } from './parser.js';

describe('firstLine', () => {
  let dir = '';

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'parser-'));
  });

  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it('reads the first line', async () => {
    const file = join(dir, 'a.txt');
    writeFileSync(file, 'one\ntwo');
    assert.equal(firstLine(readFileSync(file, 'utf8')), 'one');
  });
});
