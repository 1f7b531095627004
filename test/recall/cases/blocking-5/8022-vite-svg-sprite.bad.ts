import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:sprite';

export default function sprite(options: { dir: string }): Plugin {
  const symbolOf = (file: string): string => {
    const svg = readFileSync(join(options.dir, file), 'utf8'); // allow: blocking
    const inner = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${basename(file, '.svg')}">${inner}</symbol>`;
  };

  return {
    name: 'svg-sprite',
    async load(id) {
      if (id !== VIRTUAL) return null;
      const files = readdirSync(options.dir).filter((file) => file.endsWith('.svg')); // expect: blocking
      const symbols = files.map(symbolOf); // expect: blocking
      return `export default ${JSON.stringify(symbols.join(''))}`;
    },
  };
}
