import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Result {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded?: boolean;
}

const compressors = [
  { encoding: 'br', compress: (text: string) => brotliCompressSync(text) }, // allow: cpu
  { encoding: 'gzip', compress: (text: string) => gzipSync(text) }, // allow: cpu
];

export default function formatResponse(payload: unknown, acceptEncoding: string): Result {
  const text = JSON.stringify(payload);
  const chosen = compressors.find((c) => acceptEncoding.includes(c.encoding));
  if (chosen === undefined) return { statusCode: 200, headers: {}, body: text };
  return {
    statusCode: 200,
    headers: { 'content-encoding': chosen.encoding },
    body: chosen.compress(text).toString('base64'), // allow: cpu
    isBase64Encoded: true,
  };
}
