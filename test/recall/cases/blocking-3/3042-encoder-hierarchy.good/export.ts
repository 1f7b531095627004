import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { BrotliEncoder } from './encoders.js';

const encoder = new BrotliEncoder();

export function exporter(report: () => NodeJS.ReadableStream) {
  return createServer((_req, res) => {
    res.writeHead(200, { 'content-encoding': encoder.name });
    pipeline(report(), encoder.stream(), res, (error) => {
      if (error) console.error('export failed', error);
    });
  });
}
