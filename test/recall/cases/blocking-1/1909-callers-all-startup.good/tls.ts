import { readFileSync } from 'node:fs';

function pem(path: string): Buffer {
  return readFileSync(path);
}

export function loadCertificates(dir: string): { key: Buffer; cert: Buffer } {
  return { key: pem(`${dir}/server.key`), cert: pem(`${dir}/server.crt`) };
}
