import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface RenderRequest {
  id: number;
  page: string;
  props: Record<string, string>;
}

class PageRenderer {
  constructor(private readonly dir: string) {}

  private partial(name: string): Promise<string> {
    return readFile(join(this.dir, `${name}.html`), 'utf8');
  }

  async render({ page, props }: RenderRequest): Promise<string> {
    const [layout, text] = await Promise.all([this.partial('layout'), this.partial(page)]);
    const body = text.replace(/\$(\w+)/g, (_m, key: string) => props[key] ?? '');
    return layout.replace('<slot/>', body);
  }
}

const renderer = new PageRenderer('/app/pages');

process.on('message', (message: RenderRequest) => {
  renderer.render(message).then(
    (html) => process.send?.({ id: message.id, html }),
    (err: unknown) => process.send?.({ id: message.id, error: String(err) }),
  );
});
