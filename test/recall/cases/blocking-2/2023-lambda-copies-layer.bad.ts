import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ApiEvent {
  body: string | null;
}

interface ApiResult {
  statusCode: number;
  body: string;
}

export const handler = async (event: ApiEvent, convert: (dir: string, html: string) => Promise<string>): Promise<ApiResult> => {
  if (event.body === null) return { statusCode: 400, body: 'empty' };
  const dir = mkdtempSync(join(tmpdir(), 'pdf-')); // expect: blocking
  cpSync('/opt/fonts', join(dir, 'fonts'), { recursive: true }); // expect: blocking
  const pdf = await convert(dir, event.body);
  return { statusCode: 200, body: pdf };
};
