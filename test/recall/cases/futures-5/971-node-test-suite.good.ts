import assert from 'node:assert/strict';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { after, before, describe, it } from 'node:test';

const server = createServer((_req, res) => {
  res.end('pong');
});

before((_t, done) => {
  server.listen(0, done);
});

after(() => {
  server.close();
});

describe('ping', () => {
  it('answers', (_t, done) => {
    const { port } = server.address() as AddressInfo;
    get({ port, path: '/' }, (res) => {
      assert.equal(res.statusCode, 200);
      res.resume();
      res.once('end', done);
    }).once('error', done);
  });

  it('is fast', async (t) => {
    const { port } = server.address() as AddressInfo;
    const res = await fetch(`http://127.0.0.1:${String(port)}/`);
    t.diagnostic(await res.text());
  });
});

test('arithmetic', () => {
  assert.equal(1 + 1, 2);
});
