import * as fs from 'node:fs/promises';
import * as path from 'node:path';

interface Listed {
  name: string;
  isDir: boolean;
  size: number;
}

interface RouteContext {
  params: Promise<{ path: string[] }>;
}

export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const { path: segments } = await context.params;
  const showHidden = new URL(request.url).searchParams.has('all');
  const dir = path.join('/srv/files', ...segments);
  const names = (await fs.readdir(dir)).filter((name) => showHidden || !name.startsWith('.'));
  const listed = await Promise.all(
    names.map(async (name): Promise<Listed> => {
      const info = await fs.stat(path.join(dir, name));
      return { name, isDir: info.isDirectory(), size: info.size };
    }),
  );
  return Response.json({ listed });
}
