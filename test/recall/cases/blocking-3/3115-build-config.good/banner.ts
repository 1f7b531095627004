import { readFileSync } from 'node:fs';

interface Plugin {
  name: string;
  renderChunk(code: string): Promise<string>;
}

export function banner(file: string): Plugin {
  const text = readFileSync(file, 'utf8');
  return {
    name: 'banner',
    async renderChunk(code) {
      return `/*! ${text.trim()} */\n${code}`;
    },
  };
}
