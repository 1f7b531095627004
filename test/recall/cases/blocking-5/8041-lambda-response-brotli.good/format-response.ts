import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

export interface Result {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded?: boolean;
}

const compressors = [
  { encoding: 'br', compress: promisify<string, Buffer>(brotliCompress) },
  { encoding: 'gzip', compress: promisify<string, Buffer>(gzip) },
];

export default async function formatResponse(payload: unknown, acceptEncoding: string): Promise<Result> {
  const text = JSON.stringify(payload);
  const chosen = compressors.find((c) => acceptEncoding.includes(c.encoding));
  if (chosen === undefined) return { statusCode: 200, headers: {}, body: text };
  const packed = await chosen.compress(text);
  return {
    statusCode: 200,
    headers: { 'content-encoding': chosen.encoding },
    body: packed.toString('base64'),
    isBase64Encoded: true,
  };
}
