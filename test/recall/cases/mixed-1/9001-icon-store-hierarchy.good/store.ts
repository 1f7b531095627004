import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export abstract class IconStore {
  private served = 0;

  /** Raw SVG of one icon. */
  protected abstract fetch(name: string): Promise<string>;

  async render(name: string, title: string): Promise<string> {
    this.served += 1;
    const svg = await this.fetch(name);
    return svg.replace('<svg ', `<svg aria-label="${title}" `);
  }

  get count(): number {
    return this.served;
  }
}

class DirectoryIcons extends IconStore {
  constructor(private readonly root: string) {
    super();
  }

  protected override fetch(name: string): Promise<string> {
    return readFile(join(this.root, `${name}.svg`), 'utf8');
  }
}

export const createIcons = (root: string): IconStore => new DirectoryIcons(root);
