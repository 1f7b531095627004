import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface RenderRequest {
  id: number;
  page: string;
  props: Record<string, string>;
}

class PageRenderer {
  constructor(private readonly dir: string) {}

  private partial(name: string): string {
    return readFileSync(join(this.dir, `${name}.html`), 'utf8'); // allow: blocking
  }

  render({ page, props }: RenderRequest): string {
    const body = this.partial(page).replace(/\$(\w+)/g, (_m, key: string) => props[key] ?? ''); // allow: blocking
    return this.partial('layout').replace('<slot/>', body); // allow: blocking
  }
}

const renderer = new PageRenderer('/app/pages');

process.on('message', (message: RenderRequest) => {
  const html = renderer.render(message); // expect: blocking
  process.send?.({ id: message.id, html });
});
