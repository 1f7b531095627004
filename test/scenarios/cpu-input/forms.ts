import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

/** A form with names and numbers in it is about as large as somebody was willing to type. */
export async function requestOk(target: string): Promise<string> {
  const request = `<samlp:AuthnRequest ID="_${randomUUID()}" Version="2.0" Destination="${target}"/>`;
  return deflateRawSync(request).toString('base64');
}

/** A wrapping is as large as what is wrapped. */
export async function wrappedBad(rows: readonly string[]): Promise<Buffer> {
  return deflateRawSync(`[${rows.join(',')}]`); // ~ no-cpu-heavy-work: zlib.deflateRawSync
}

export async function listedBad(rows: readonly string[]): Promise<Buffer> {
  // prettier-ignore
  return deflateRawSync(`<rows version="2.0" encoding="UTF-8">${rows.map((row) => `<row>${row}</row>`).join('')}</rows>`); // ~ no-cpu-heavy-work: zlib.deflateRawSync
}
