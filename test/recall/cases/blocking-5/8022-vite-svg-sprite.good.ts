import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:sprite';

export default function sprite(options: { dir: string }): Plugin {
  const symbolOf = async (file: string): Promise<string> => {
    const svg = await readFile(join(options.dir, file), 'utf8');
    const inner = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${basename(file, '.svg')}">${inner}</symbol>`;
  };

  return {
    name: 'svg-sprite',
    async load(id) {
      if (id !== VIRTUAL) return null;
      const files = (await readdir(options.dir)).filter((file) => file.endsWith('.svg'));
      const symbols = await Promise.all(files.map(symbolOf));
      return `export default ${JSON.stringify(symbols.join(''))}`;
    },
  };
}
