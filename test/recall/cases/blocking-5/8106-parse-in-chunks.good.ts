import { setImmediate as nextTurn } from 'node:timers/promises';

interface Screen {
  id: string;
  title: string;
}

const CHUNK = 200;

export async function parseScreens(texts: readonly string[]): Promise<Screen[]> {
  const screens: Screen[] = [];
  for (let start = 0; start < texts.length; start += CHUNK) {
    for (const text of texts.slice(start, start + CHUNK)) {
      const [id = '', title = ''] = text.split('\t');
      screens.push({ id, title });
    }
    await nextTurn();
  }
  return screens;
}
