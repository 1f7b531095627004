import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export abstract class IconStore {
  private served = 0;

  /** Raw SVG of one icon. */
  protected abstract fetch(name: string): string;

  render(name: string, title: string): string {
    this.served += 1;
    const svg = this.fetch(name); // allow: blocking
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

  protected override fetch(name: string): string {
    return readFileSync(join(this.root, `${name}.svg`), 'utf8'); // allow: blocking
  }
}

export const createIcons = (root: string): IconStore => new DirectoryIcons(root);
