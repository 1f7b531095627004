import { appendFile } from 'node:fs/promises';
import { pause } from './pause.js';

export async function appendMessage(file: string, message: { from: string; text: string }): Promise<void> {
  const line = `${JSON.stringify(message)}\n`;
  for (let attempt = 1; ; attempt++) {
    try {
      await appendFile(file, line);
      return;
    } catch (err) {
      if (attempt === 3) throw err;
      await pause(100 * attempt);
    }
  }
}
