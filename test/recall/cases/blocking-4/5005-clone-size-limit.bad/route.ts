import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { dirSize } from './dir-size.js';

const LIMIT = 500 * 1024 * 1024;

export async function POST(request: Request): Promise<Response> {
  const { url } = (await request.json()) as { url: string };
  const dir = await mkdtemp(join(tmpdir(), 'arch-')); // allow: sequential
  try {
    await execa('git', ['clone', '--depth', '1', '--', url, dir]);
    const bytes = dirSize(dir); // expect: blocking
    if (bytes > LIMIT) return Response.json({ error: 'repository too large' }, { status: 413 });
    return Response.json({ bytes });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
