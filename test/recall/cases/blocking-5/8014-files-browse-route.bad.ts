import * as fs from 'node:fs';
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
  const names = fs.readdirSync(dir).filter((name) => showHidden || !name.startsWith('.')); // expect: blocking
  const listed = names.map((name): Listed => {
    const info = fs.statSync(path.join(dir, name)); // expect: blocking
    return { name, isDir: info.isDirectory(), size: info.size };
  });
  return Response.json({ listed });
}
