import { cp, mkdtemp } from 'node:fs/promises';
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
  const dir = await mkdtemp(join(tmpdir(), 'pdf-'));
  await cp('/opt/fonts', join(dir, 'fonts'), { recursive: true });
  const pdf = await convert(dir, event.body);
  return { statusCode: 200, body: pdf };
};
