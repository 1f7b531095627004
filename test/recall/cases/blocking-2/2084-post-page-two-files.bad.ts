import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const CONTENT = join(process.cwd(), 'content');

export async function GET(_request: Request, route: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await route.params;
  const post = await readFile(join(CONTENT, 'posts', `${slug}.html`), 'utf8'); // allow: sequential
  const sidebar = await readFile(join(CONTENT, 'sidebar.html'), 'utf8'); // expect: sequential
  return new Response(`<main>${post}</main><aside>${sidebar}</aside>`, { headers: { 'content-type': 'text/html' } });
}
