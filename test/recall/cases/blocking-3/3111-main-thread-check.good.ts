import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

function serve(): void {
  const worker = new Worker(fileURLToPath(import.meta.url));
  let latest: Uint8Array = new Uint8Array();
  worker.on('message', (packed: Uint8Array) => {
    latest = packed;
  });
  createServer((req, res) => {
    worker.postMessage(req.url);
    res.writeHead(200, { 'content-encoding': 'gzip' }).end(latest);
  }).listen(8080);
}

if (isMainThread) {
  serve();
} else {
  parentPort?.on('message', (text: string) => {
    parentPort?.postMessage(gzipSync(text));
  });
}
