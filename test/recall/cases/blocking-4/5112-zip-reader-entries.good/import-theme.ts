import type { FastifyRequest } from 'fastify';
import { ZipReader } from './zip-reader.js';

export async function importTheme(request: FastifyRequest, save: (name: string, data: Buffer) => Promise<void>): Promise<string[]> {
  const zip = new ZipReader(request.body as Buffer);
  const names: string[] = [];
  for (const entry of zip.entries()) {
    const data = await zip.extract(entry); // allow: sequential
    await save(entry.name, data); // allow: sequential
    names.push(entry.name);
  }
  return names;
}
