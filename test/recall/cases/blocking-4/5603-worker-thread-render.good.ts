import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';

interface Data {
  fontFile: string;
}

const port = parentPort;
if (port === null) throw new Error('worker only');

port.on('message', (text: string) => {
  const font = readFileSync((workerData as Data).fontFile);
  port.postMessage(deflateSync(Buffer.concat([font, Buffer.from(text)])));
});
