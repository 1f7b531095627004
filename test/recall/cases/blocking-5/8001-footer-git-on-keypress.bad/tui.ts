import { emitKeypressEvents, type Key } from 'node:readline';
import { StatusLine } from './statusline.js';

export function startEditor(cwd: string): () => string {
  const line = new StatusLine(cwd);
  let text = '';
  emitKeypressEvents(process.stdin);
  process.stdin.on('keypress', (chars: string | undefined, key: Key) => {
    if (key.name === 'backspace') text = text.slice(0, -1);
    else if (chars !== undefined) text += chars;
    const footer = line.render(process.stdout.columns); // expect: blocking
    process.stdout.write(`\r${text}\n${footer}`);
  });
  return () => text;
}
