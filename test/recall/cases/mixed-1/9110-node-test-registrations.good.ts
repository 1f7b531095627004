import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { after, before, describe, it, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

describe('a relay', () => {
  const bus = new EventEmitter();
  const seen: string[] = [];

  before(async () => {
    bus.on('word', (word: string) => seen.push(word));
    await delay(1);
  });

  it('forwards words', async () => {
    const got = once(bus, 'word');
    bus.emit('word', 'hello');
    assert.deepEqual(await got, ['hello']);
  });

  after(() => {
    bus.removeAllListeners();
  });
});

for (const size of [1, 8, 64]) {
  test(`buffers of ${size}`, async (t) => {
    await delay(1);
    t.diagnostic(`size ${size}`);
    assert.equal(Buffer.alloc(size).length, size);
  });
}
